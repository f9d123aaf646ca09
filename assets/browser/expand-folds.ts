/** Adds a button that opens or closes all folds of the page, before the first of several, and opens them for print. */
export function expandFolds(expandAll: string, collapseAll: string): void {
	const folds = Array.from(document.querySelectorAll<HTMLDetailsElement>("details.fold"));
	const [first] = folds;
	if (!first || folds.length < 2) return;
	const button = document.createElement("button");
	button.type = "button";
	button.className = "expand";
	const allOpen = () => folds.every((fold) => fold.open);
	const label = () => {
		button.textContent = allOpen() ? collapseAll : expandAll;
	};
	button.addEventListener("click", () => {
		const open = !allOpen();
		for (const fold of folds) fold.open = open;
	});
	for (const fold of folds) fold.addEventListener("toggle", label);
	label();
	first.before(button);
}
