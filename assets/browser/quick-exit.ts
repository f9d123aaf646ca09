/** Leaves by replacing the page, so that the browser's way back does not lead to it. */
export function quickExit(): void {
	const link = document.querySelector<HTMLAnchorElement>("a.exit");
	link?.addEventListener("click", (event) => {
		event.preventDefault();
		location.replace(link.href);
	});
}
