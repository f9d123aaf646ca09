import { all } from "./now.ts";

/**
 * Opens all folds of the page for print, since older browsers print what is folded shut, and shuts again those that were shut.
 * Before the first of several stands a button that opens or closes all.
 */
export function expandFolds(expandAll: string, collapseAll: string): void {
	const folds = all("details.fold") as HTMLDetailsElement[];
	const shut = () => folds.filter((fold) => !fold.open);
	const turn = (some: HTMLDetailsElement[], open: boolean) => {
		for (const fold of some) fold.open = open;
	};
	let forPrint = folds;
	window.onbeforeprint = () => {
		forPrint = shut();
		turn(forPrint, true);
	};
	window.onafterprint = () => turn(forPrint, false);
	const [first] = folds;
	if (!first || !folds[1]) return;
	const button = document.createElement("button");
	button.className = "expand";
	const label = () => {
		button.textContent = shut().length ? expandAll : collapseAll;
	};
	button.onclick = () => turn(folds, shut().length > 0);
	for (const fold of folds) fold.ontoggle = label;
	label();
	first.before(button);
}
