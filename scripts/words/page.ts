import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { closest } from "../facts/did-you-mean.ts";
import { day } from "../facts/schema/primitives.ts";
import { schemaAt } from "../facts/shape/schema-at.ts";
import { withMeant } from "../facts/shape/shape-diagnostics.ts";
import { CONFLICT } from "../i18n/line-mistakes.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { lookUp } from "../project/look-up.ts";
import {
	commentLines,
	conflictLines,
	diagnosticsOfShape,
	lineOfKey,
	markLines,
	missingHead,
	yamlAdvice,
} from "./head-diagnostics.ts";

// Spaces and marks that nobody sees make no title: at least one letter or digit does.
const VISIBLE = /[\p{L}\p{N}]/u;

/** What every page says of itself. */
const texts = {
	title: z.string().regex(VISIBLE, "the title is empty. Write the page's name after title:."),
	description: z
		.string()
		.regex(VISIBLE, "the description is empty. Write one or two sentences that say what the page is for.")
		.max(160, "the description is longer than 160 characters, so search engines cut it. Shorten it."),
	navigation: z
		.string()
		.regex(
			VISIBLE,
			"the navigation is empty. Write the short name for the menu after navigation:, or take the line out.",
		)
		.optional(),
};

/** What stands between the `---` lines at the top of an English page. */
const englishHead = z.strictObject({
	...texts,
	critical: z.boolean().optional(),
	/** Whether a lawyer has read what a page says of the law: `none`, which the page says, or the day on which one has. */
	legalReview: z.union([z.literal("none"), day]).optional(),
});

/** The same of a translation, which says how far it may be trusted. */
const translatedHead = z
	.strictObject({
		...texts,
		state: z
			.string()
			.pipe(
				z.enum(
					["draft", "reviewed"],
					"this is not a state of a translation. Write state: draft, or state: reviewed once a person has signed it.",
				),
			),
		reviewer: z.string().regex(VISIBLE, "the reviewer has no name. Write it after reviewer:.").optional(),
		reviewed: day.optional(),
	})
	.refine(({ state, reviewer, reviewed }) => state === "draft" || (reviewer && reviewed), {
		path: ["state"],
		error:
			"a reviewed translation says who reviewed it and when. Add the lines reviewer: and reviewed:, such as reviewed: 2026-12-01, or write state: draft.",
	})
	.refine(({ state, reviewer, reviewed }) => state === "reviewed" || !(reviewer || reviewed), {
		path: ["state"],
		error: "a draft has no reviewer. Write state: reviewed, or take the lines reviewer: and reviewed: out.",
	});

export type FrontMatter = z.infer<typeof englishHead> & Partial<z.infer<typeof translatedHead>>;

/** One Markdown file of content/: its address, its words, and where the words begin. */
export interface Page {
	/** Path from the project's root. // => "content/en/report.md" */
	file: string;
	language: string;
	/** The file's name without .md; the same name in another language is the same page. */
	name: string;
	/** From the site's root. // => "/report/" */
	url: string;
	meta: FrontMatter;
	/** What stands before the body, as it is written. */
	head: string;
	body: string;
	/** The number of lines before the body. */
	bodyLine: number;
}

const HINTS: Readonly<Record<string, string>> = {
	title: "Write a line such as title: Know your rights.",
	description: "Write a line such as description: What to do if officers come to your door.",
	critical: "Write critical: true, or take the line out.",
	state: "Write state: draft, until a person has reviewed the translation.",
};

/** Takes a Markdown file apart. Errors of its front matter are added to `errors`; without a usable one there is no page. */
export function parsePage(
	text: string,
	place: Pick<Page, "file" | "language" | "name" | "url">,
	diagnostics: Diagnostic[],
): Page | undefined {
	const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	const diagnostic = (line: number, message: string, column = 1) =>
		diagnostics.push({ file: place.file, line, column, message });
	const conflicts = conflictLines(text);
	for (const line of conflicts) diagnostic(line, CONFLICT);
	if (conflicts.length > 0) return undefined;
	if (!match) {
		diagnostic(1, missingHead(text));
		return undefined;
	}
	const marks = markLines(match[1] ?? "");
	for (const { line, message } of marks) diagnostic(line, message);
	if (marks.length > 0) return undefined;
	const counter = new LineCounter();
	const document = parseDocument(match[1] ?? "", { lineCounter: counter });
	const stumbled = new Set<number>();
	for (const error of document.errors) {
		const { line, col } = counter.linePos(error.pos[0]);
		if (stumbled.has(line)) continue;
		stumbled.add(line);
		const written = (match[1] ?? "").split("\n")[line - 1] ?? "";
		diagnostic(line + 1, `the head of the page is not understood here. ${yamlAdvice(error.code, written)}`, col);
	}
	for (const line of commentLines(document.contents, counter))
		diagnostic(
			line + 1,
			'everything after # is lost in this line. Put the whole text between double quotation marks: "…".',
		);
	if (document.errors.length > 0) return undefined;
	const misshapen = diagnosticsOfShape(document.contents, counter);
	for (const { line, message } of misshapen) diagnostic(line, message);
	if (misshapen.length > 0) return undefined;
	const shape = place.language === "en" ? englishHead : translatedHead;
	const result = shape.safeParse(document.toJS() ?? {});
	if (!result.success) {
		const known = Object.keys(shape.shape);
		const strange = result.error.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
		// What is only misspelt is told once.
		const told = new Set<string | undefined>(strange.map((key) => closest(key, known)));
		for (const issue of result.error.issues) {
			const key = issue.code === "unrecognized_keys" ? issue.keys[0] : String(issue.path[0] ?? "");
			if (told.has(key)) continue;
			told.add(key);
			const line = lineOfKey(document.contents, key ?? "", counter);
			if (issue.code === "unrecognized_keys")
				diagnostic(line, `"${key}" is not a line that the head of a page may have. ${adviceFor(key ?? "", known)}`);
			else if (issue.code === "invalid_type" && lineOfKey(document.contents, key ?? "", counter) === 1)
				diagnostic(1, `the page has no ${key}. ${lookUp(HINTS, key ?? "") ?? ""}`.trim());
			else
				diagnostic(
					line,
					issue.code === "invalid_type"
						? `${key} is not written as expected. ${lookUp(HINTS, key ?? "") ?? ""}`.trim()
						: withMeant(issue, schemaAt(shape, [key ?? ""]), document.get(key ?? "")),
				);
		}
		return undefined;
	}
	const head = match[0];
	return { ...place, meta: result.data, head, body: text.slice(head.length), bodyLine: head.split("\n").length - 1 };
}

const adviceFor = (key: string, known: readonly string[]): string => {
	const near = closest(key, known);
	return near === undefined
		? `Take it out, or write ${known.slice(0, -1).join(", ")} or ${known.at(-1)}.`
		: `Did you mean "${near}"?`;
};
