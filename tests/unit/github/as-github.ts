import { parseDocument } from "htmlparser2";
import createParser from "markdown-it";

type Root = ReturnType<typeof parseDocument>;
type Part = Root | Root["children"][number];

/** As GitHub reads it: tables, addresses that become links, and raw HTML, so that nothing stays hidden. */
const markdown = createParser({ html: true, linkify: true });

/** Pieces of Markdown and of what GitHub looks for, of which a stranger could make anything. */
export const HOSTILE = [
	...[
		"`",
		"``",
		"```",
		"~~~",
		"\\",
		"*",
		"**",
		"_",
		"~~",
		"[",
		"]",
		"(",
		")",
		"![",
		"|",
		"<",
		">",
		"&",
		"!",
		"^",
		":",
		"#",
		"-",
		"1. ",
		"- ",
		"> ",
	],
	...[
		"@city",
		"@org/team",
		"#12",
		"GH-12",
		"owner/repo#7",
		"deadbeef1",
		":tada:",
		"$700",
		"$a$",
		"$`a`$",
		"word",
		"311",
		"p.m.",
	],
	...[
		"<img src=x>",
		"<image src=https://e.example>",
		"<!--",
		"-->",
		"<details>",
		"</details>",
		"&#64;x",
		"&lt;",
		"&commat;x",
	],
	...[
		"https://e.example/a_b",
		"www.e.example",
		"a@e.example",
		"](https://e.example)",
		"[^1]",
		"[^1]: ",
		"[a]: ",
		"[ ] ",
		"[!NOTE]",
	],
];

/** What a reader sees. */
export const textIn = (text: string): string => textOf(parseDocument(markdown.render(text))).trim();

const textOf = (part: Part): string =>
	"children" in part ? part.children.map(textOf).join("") : part.nodeType === TEXT ? part.data : "";

/** What acts in a text once it is posted: elements that a review does not have, links to elsewhere, and words that GitHub looks for. */
export const liveIn = (text: string): string[] => actsIn(parseDocument(markdown.render(text)));

function actsIn(part: Part): string[] {
	if (!("children" in part)) return part.nodeType === TEXT ? (part.data.match(LOOKED_FOR) ?? []) : [`<!${part.data}>`];
	const within = part.children.flatMap(actsIn);
	if (!("attribs" in part)) return within;
	const { name, attribs } = part;
	// Within code GitHub looks for nothing, but draws some languages.
	if (name === "code")
		return /^(?:|language-(?:json|sh|text))$/.test(attribs.class ?? "") ? [] : [`<code class=${attribs.class}>`];
	const isOdd = !ELEMENTS.has(name) || (name === "a" && !attribs.href?.startsWith("https://preview.invalid/"));
	return isOdd ? [`<${name} ${attribs.href ?? ""}>`, ...within] : within;
}

const TEXT = 3;
const ELEMENTS = new Set(
	"h1 h2 h3 h4 h5 h6 p ul ol li blockquote table thead tbody tr th td strong em br hr a pre details summary".split(" "),
);
const LOOKED_FOR = /@\w|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|:[\w+-]+:|\$|\bwww\.|https?:\/\/(?!preview\.invalid\/)/gi;
