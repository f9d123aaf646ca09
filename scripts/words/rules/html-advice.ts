import path from "node:path";

/** The address that a tag of a link holds. */
const ADDRESS = /^<a\b[^<>]*?\bhref\s*=\s*["'“‘]?([^"'“”‘’\s<>]+)/i;

const OF_TAG: readonly [RegExp, string][] = [
	[/^<\/?(b|strong)\b/i, "Write **important** for bold words."],
	[/^<\/?(i|em)\b/i, "Write *important* for slanted words."],
	[/^<\/?br\b/i, "Take it out, and leave an empty line where a new paragraph begins."],
	[/^<\/?(ul|ol|li)\b/i, "Take it out, and begin each line of the list with - and a blank."],
	[/^<\/?h[1-6]\b/i, "Take it out, and begin the line of a heading with ## and a blank."],
	[/^<\/?(table|tr|td|th)\b/i, "Take it out, and write each row on a line that begins with - and a blank."],
	[/^<img\b/i, "Write ![What the picture shows](picture.jpg), with a picture of assets/images."],
	[/^<\/?a\b/i, "Write a link as [Know your rights](rights.md)."],
];

/** What to write on a page instead of a tag; a link of its line counts first. // => "Write **Be careful.** instead." */
export function htmlAdvice(tag: string, line: string): string {
	for (const { 0: link, index } of line.matchAll(/<a\b[^<>]*>/gi)) {
		const [, address] = ADDRESS.exec(link) ?? [];
		if (address === undefined) continue;
		const words = insideOf(line, index + link.length, "a");
		// Then no later link has an end either.
		if (words === undefined) break;
		return `Take all tags out; for the link, ${linkAdvice(address, withoutTags(words))}.`;
	}
	const [, name = ""] = /^<(b|strong|i|em)\b.*>$/i.exec(tag) ?? [];
	const marks = /^(b|strong)$/i.test(name) ? "**" : "*";
	const text = name === "" ? "" : withoutTags(insideOf(line, line.indexOf(tag) + tag.length, name) ?? "").trim();
	if (text !== "") return `Write ${marks}${text}${marks} instead.`;
	const advice = OF_TAG.find(([pattern]) => pattern.test(tag))?.[1];
	return advice ?? "Take it out, and leave an empty line where a new paragraph begins.";
}

/** Pages elsewhere stand in resources.json, numbers in hotlines.json; see linkRule. */
function linkAdvice(address: string, words: string): string {
	if (/^(https?:)?\/\//i.test(address)) return `add ${address} to resources.json and write :resource[its-id]`;
	if (/^tel:/i.test(address)) return "write :hotline[its-id]";
	if (/^[a-z]+:/i.test(address)) return "write its words alone";
	const page = path.basename(address.replace(/[#?].*$/, "")).replace(/\.(html?|md)$/, "");
	return `write [${words.trim() || "Know your rights"}](${page || "index"}.md)`;
}

/** What stands from a place of a line to the next end of an element; undefined if it has none. */
function insideOf(line: string, start: number, name: string): string | undefined {
	const end = line.slice(start).search(new RegExp(`</${name}>`, "i"));
	return end === -1 ? undefined : line.slice(start, start + end);
}

const withoutTags = (text: string): string => text.replace(/<[^<>]*>/g, "");
