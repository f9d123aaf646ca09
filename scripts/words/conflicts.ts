/** The lines, counted from 1, at which two changes of a page met and git left its marks: one for each conflict. */
export function conflictLines(text: string): number[] {
	const lines = text.split("\n");
	const marked = (pattern: RegExp) => lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
	const begun = marked(/^<{7}(?: |\r?$)/);
	// Of a conflict that was mended by half; ======= alone may underline a heading.
	return begun.length > 0 ? begun : marked(/^>{7}(?: |\r?$)/);
}

/** What to do at such a line. */
export const CONFLICT =
	"two people changed these lines at once, and both versions are left here. Keep one and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.";
