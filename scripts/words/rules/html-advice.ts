import path from "node:path";

const LINK = /<a\b[^>]*?\bhref\s*=\s*["'“‘]?([^"'“”‘’\s>]+)[^>]*>(.*?)<\/a>/i;
const PAIR = /<(b|strong|i|em)\b[^>]*>(.*?)<\/\1>/i;

/** Of thousands of tags in one line, the first say enough: both patterns would look for an end after each. */
const LONGEST = 2_000;

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
export function htmlAdvice(tag: string, wholeLine: string): string {
	const line = wholeLine.slice(0, LONGEST);
	const [, address, words = ""] = LINK.exec(line) ?? [];
	if (address !== undefined) return `Take all tags out; for the link, ${linkAdvice(address, withoutTags(words))}.`;
	const [whole, name = "", inside = ""] = PAIR.exec(line) ?? [];
	const marks = /^(b|strong)$/i.test(name) ? "**" : "*";
	const text = withoutTags(inside).trim();
	if (whole?.startsWith(tag) && text !== "") return `Write ${marks}${text}${marks} instead.`;
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

const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, "");
