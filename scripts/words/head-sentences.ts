/** Why a page has no head, and what to do. */
export function missingHead(text: string): string {
	const whole = "a line ---, then title: and description:, then another line ---";
	if (text.trim() === "")
		return `the file is empty. Bring back what it held, which its history has; or take it out, or write a page: ${whole}, then its words.`;
	if (text.startsWith("---"))
		return "the head of the page is not closed. Write --- on a line of its own after its last line, such as description:.";
	if (/^\s+---/.test(text)) return "something stands before the first ---, even if only a blank line. Take it out.";
	return `the page has no head. Begin the file with ${whole}.`;
}

/** What to do about a line of the head at which YAML stumbles. */
export function yamlAdvice(code: string, line: string): string {
	if (code === "TAB_AS_INDENT" || /^\t/.test(line)) return "Take the tab out, and write the whole text in one line.";
	if (code === "DUPLICATE_KEY") return "The same line stands twice: take one out.";
	const [, name] = /^([a-z]+):\S/.exec(line) ?? [];
	if (name !== undefined) return `Write a blank after ${name}:.`;
	return 'If the text has a colon or a quotation mark in it, put the whole text between straight double quotation marks, with curly ones inside: "…".';
}

/** Lines that YAML takes for the beginning or the end of something, and other readers do not; line 2 is the first of the head. */
export const markLines = (head: string): { line: number; message: string }[] =>
	head.split(/\r?\n/).flatMap((text, index) => {
		const [mark] = /^(---|\.\.\.|%\w*)/.exec(text) ?? [];
		if (mark === undefined) return [];
		const message =
			mark === "---" && index === 0
				? "the line --- stands twice at the beginning. Take one out."
				: `no line of the head may begin with ${mark}. Take it out.`;
		return [{ line: index + 2, message }];
	});
