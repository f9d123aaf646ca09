/** GitHub takes no longer comment and no longer issue; it counts characters. */
export const MOST_CHARACTERS = 65_536;

/** A Markdown text that is not longer than allowed: what is too much is cut off after a whole line, and the note says so. */
export function fitMarkdown(text: string, note: string, most: number = MOST_CHARACTERS): string {
	if (text.length <= most) return text;
	// Room for the end of a block of code and of a fold as well.
	const room = most - note.length - 40;
	const cut = text.slice(0, room);
	const end = cut.lastIndexOf("\n");
	const kept = end > 0 ? cut.slice(0, end) : withoutHalf(cut);
	const fence = openFence(kept);
	const folds = (kept.match(/^<details>/gm)?.length ?? 0) - (kept.match(/^<\/details>/gm)?.length ?? 0);
	const ends = (fence === undefined ? "" : `${fence}\n`) + (folds > 0 ? "\n</details>\n" : "");
	return `${kept}\n${ends}\n${note}\n`;
}

/** A letter outside of the first plane is two units; a half of it is none. */
const withoutHalf = (text: string): string => text.replace(/[\ud800-\udbff]$/u, "");

/** What ends the block of code that is open at the end of a text; else the note would be shown as code. */
function openFence(text: string): string | undefined {
	let open: string | undefined;
	for (const [, fence = ""] of text.matchAll(/^ {0,3}(`{3,10}|~{3,10})/gm)) {
		if (open === undefined) open = fence;
		else if (fence.startsWith(open)) open = undefined;
	}
	return open;
}
