/** Presses of a key belong together where no more milliseconds lie between them. */
const SOON = 2000;

/**
 * Leaves at a touch, or at three presses of Shift alone: the page is blank, under the name of the place it leads to, before anything loads, and
 * that place stands where this page stood on the browser's way back. `byKeys` says so of the link, and beside it where there is room.
 */
export function quickExit(byKeys: string): void {
	const link = document.querySelector<HTMLAnchorElement>("a.exit");
	if (!link) return;
	const leave = () => {
		document.title = link.host;
		document.body.remove();
		location.replace(link.href);
		return false;
	};
	link.onclick = leave;
	link.title = byKeys;
	(link.nextElementSibling as HTMLElement).title = byKeys;

	let isAlone = false;
	let presses = 0;
	let last = 0;
	// A capital letter is a press of Shift with another key in it, and a mouse chooses with Shift, too.
	const begin = ({ key, altKey, ctrlKey }: Partial<KeyboardEvent>) => {
		isAlone = key === "Shift" && !altKey && !ctrlKey;
		if (!isAlone) presses = 0;
	};
	document.onkeydown = begin;
	document.onmousedown = begin as (event: Event) => void;
	document.onkeyup = ({ key, timeStamp }) => {
		if (key !== "Shift" || !isAlone) return;
		if (timeStamp - last > SOON) presses = 0;
		last = timeStamp;
		if (++presses > 2) leave();
	};
}
