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
	conflictLines,
	cutTexts,
	diagnosticsOfShape,
	type HeadDiagnostic,
	lineOfKey,
	markLines,
	missingHead,
	yamlMistakes,
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
	const tell = (found: readonly HeadDiagnostic[]): undefined => {
		diagnostics.push(...found.map((it) => ({ file: place.file, column: 1, ...it })));
	};
	const conflicts = conflictLines(text).map((line) => ({ line, message: CONFLICT }));
	if (conflicts.length > 0) return tell(conflicts);
	const [head, yaml = ""] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
	if (head === undefined) return tell([{ line: 1, message: missingHead(text) }]);
	const marks = markLines(yaml);
	if (marks.length > 0) return tell(marks);
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter });
	tell([...yamlMistakes(document.errors, yaml, counter), ...cutTexts(document.contents, counter)]);
	if (document.errors.length > 0) return undefined;
	const misshapen = diagnosticsOfShape(document.contents, counter);
	if (misshapen.length > 0) return tell(misshapen);
	const shape = place.language === "en" ? englishHead : translatedHead;
	const result = shape.safeParse(document.toJS() ?? {});
	if (!result.success)
		return tell(
			headMistakes(shape, result.error.issues, (key) => ({
				line: lineOfKey(document.contents, key, counter),
				value: document.get(key),
			})),
		);
	return { ...place, meta: result.data, head, body: text.slice(head.length), bodyLine: head.split("\n").length - 1 };
}

/** What is wrong with the lines of a head; what is only misspelt is told once. */
function headMistakes(
	shape: typeof englishHead | typeof translatedHead,
	issues: readonly z.core.$ZodIssue[],
	read: (key: string) => { line: number; value: unknown },
): HeadDiagnostic[] {
	const known = Object.keys(shape.shape);
	const strange = issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
	const told = new Set(strange.map((key) => closest(key, known)));
	return issues.flatMap((issue) => {
		const key = String((issue.code === "unrecognized_keys" ? issue.keys : issue.path)[0] ?? "");
		if (told.has(key)) return [];
		told.add(key);
		const { line, value } = read(key);
		if (issue.code === "unrecognized_keys")
			return [{ line, message: `"${key}" is not a line that the head of a page may have. ${adviceFor(key, known)}` }];
		if (issue.code !== "invalid_type") return [{ line, message: withMeant(issue, schemaAt(shape, [key]), value) }];
		const wrong = line === 1 ? `the page has no ${key}.` : `${key} is not written as expected.`;
		return [{ line, message: `${wrong} ${lookUp(HINTS, key) ?? ""}`.trim() }];
	});
}

const adviceFor = (key: string, known: readonly string[]): string => {
	const near = closest(key, known);
	return near === undefined
		? `Take it out, or write ${known.slice(0, -1).join(", ")} or ${known.at(-1)}.`
		: `Did you mean "${near}"?`;
};
