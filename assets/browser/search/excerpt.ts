/** A run of an excerpt, and whether it is one of the words searched for. */
export interface ExcerptPart {
	text: string;
	marked: boolean;
}

/**
 * Takes Pagefind's excerpt apart. It holds no markup but `<mark>`, and of the characters of the page only `<` and `>`
 * are escaped, so nothing of it is ever parsed as HTML. // "a <mark>b</mark>" => [{ text: "a ", marked: false }, { text: "b", marked: true }]
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
	const parts: ExcerptPart[] = [];
	let marked = false;
	for (const piece of excerpt.split(/(<\/?mark>)/)) {
		if (piece === "<mark>") marked = true;
		else if (piece === "</mark>") marked = false;
		else if (piece !== "") parts.push({ text: piece.replace(/&lt;/g, "<").replace(/&gt;/g, ">"), marked });
	}
	return parts;
}
