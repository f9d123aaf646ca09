import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { targetLanguages } from "../facts/languages.ts";
import { type Diagnostic, DiagnosticsError } from "../project/diagnostics.ts";
import { putFiles } from "../project/put-files.ts";
import { parsePage } from "../words/page.ts";
import { diagnosticOfName } from "../words/read-pages.ts";
import type { Kind, NewRecord } from "./kind.ts";

/** The lines of a page's head, and the name of its file. */
const page = z.strictObject({
	title: inHead("title").meta({
		description: "The page's heading and its name in lists, in English.",
		examples: ["Know your rights"],
	}),
	description: inHead("description").meta({
		description:
			"One or two sentences in English, at most 160 characters, that say what the page is for. Search engines show them.",
		examples: ["What to do if officers come to your door."],
	}),
	navigation: inHead("navigation")
		.optional()
		.meta({ description: "A shorter name for menus, in English.", examples: ["Your rights"] }),
	critical: z
		.boolean()
		.optional()
		.meta({
			description:
				"Whether it is about reporting, rights or discrimination: a language may keep back unsigned translations of such pages.",
			examples: [false],
		}),
	name: z
		.string()
		.superRefine((name, context) => {
			const message = diagnosticOfName(`${name}.md`);
			if (message !== undefined) context.addIssue({ code: "custom", message });
		})
		.meta({
			description:
				"The name of its file: small letters, digits and hyphens, without .md. It becomes the page's address and is best left so for ever.",
			examples: ["rights"],
		}),
});

/** Judges one line of the head by reading a page that has it. */
function inHead(key: string) {
	return z.string().superRefine((text, context) => {
		const diagnostics: Diagnostic[] = [];
		const whole = pageText({ title: "Title", description: "What it is for.", [key]: text });
		parsePage(whole, { file: "", language: "en", name: "", url: "" }, diagnostics);
		for (const { message } of diagnostics) context.addIssue({ code: "custom", message });
	});
}

/** A page of words: its file with its head, and a remark where the words begin. */
export const pageKind: Kind = {
	schema: page,
	given: () => ({}),
	proposals: {},
	write(copy, record) {
		const file = `content/en/${record.name}.md`;
		const place = path.join(copy.root, file);
		if (existsSync(place)) {
			const message = `${file} is there already. Change that file, or give the new page another name.`;
			throw new DiagnosticsError([{ file, line: 1, column: 1, message }]);
		}
		putFiles(new Map([[place, pageText(record)]]));
		return [file];
	},
	toAskAgain: ({ file }, _copy, questions) =>
		file.startsWith("content/en/") ? questions.filter(({ flag }) => flag === "name") : [],
	next: ({ title, name }, facts) => [
		`Write its words in content/en/${name}.md, in place of the remark. CONTRIBUTING.md says how, under "Change the words".`,
		`Nothing leads to it yet: write a link such as [${title}](${name}.md) on another page. A place in the menu is one line in _includes/navigation.ts.`,
		`Once the words are right: ${targetLanguages(facts)
			.map(({ id }) => `npm run translate -- start ${name} ${id}`)
			.join(", ")}. Until then the English stands in.`,
	],
};

/** The whole file. */
const pageText = ({ title, description, navigation, critical }: NewRecord): string =>
	[
		"---",
		...Object.entries({ title, description, navigation }).flatMap(([key, text]) =>
			text === undefined ? [] : [`${key}: ${asYaml(String(text))}`],
		),
		...(critical === true ? ["critical: true"] : []),
		"---",
		"",
		"<!-- Write the words of the page here, in place of this remark. -->",
		"",
	].join("\n");

/** Plain where nothing in the text could be taken for a sign, else between quotation marks. */
const asYaml = (text: string): string =>
	/^\p{L}[^#:"\\]*$/u.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
