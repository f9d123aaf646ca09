import { existsSync } from "node:fs";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import type { Fault } from "../project/faults.ts";
import type { Folders } from "../project/folders.ts";
import { parsePage } from "../words/page.ts";
import { pageUrl } from "../words/page-url.ts";
import { faultOfName } from "../words/read-words.ts";
import { targetLanguages } from "../words/translations/target-languages.ts";
import type { Kind } from "./kind.ts";
import { putFiles } from "./put-files.ts";
import { type Answers, firstOf, type Question, yesOrNo, yesOrNoFault } from "./question.ts";

const fileOf = (answers: Answers): string => `content/en/${answers.name}.md`;

/** A page of words: its file with its head, and a remark where the words begin. */
export const pageKind: Kind = {
	questions: (facts, folders) => [
		{
			flag: "title",
			ask: "What is the page's title?",
			hint: "In English; it is the page's heading and its name in lists.",
			example: "Know your rights",
			isNeeded: true,
			field: ["title"],
			fault: inHead("title"),
		},
		{
			flag: "description",
			ask: "What is the page for?",
			hint: "One or two sentences in English, at most 160 characters. Search engines show them.",
			example: "What to do if officers come to your door.",
			isNeeded: true,
			field: ["description"],
			fault: inHead("description"),
		},
		{
			flag: "name",
			ask: "What is the name of its file?",
			hint: "Small letters, digits and hyphens, without .md. It becomes the page's address and is best left so for ever.",
			example: "rights",
			isNeeded: true,
			field: ["name"],
			fault: firstOf((answer) => faultOfName(`${answer}.md`), fileTaken(folders), addressTaken(facts)),
		},
		{
			flag: "navigation",
			ask: "Has it a shorter name for menus?",
			hint: "A word or two in English.",
			example: "Your rights",
			isNeeded: false,
			field: ["navigation"],
			fault: inHead("navigation"),
		},
		{
			flag: "critical",
			ask: "Is it about reporting, rights or discrimination?",
			hint: "Write yes or no. A language may keep back unsigned translations of such pages.",
			example: "no",
			isNeeded: false,
			field: ["critical"],
			fault: yesOrNoFault,
		},
	],
	write(copy, answers) {
		const file = path.join(copy.root, fileOf(answers));
		putFiles(new Map([[file, pageText(answers)]]));
		return [fileOf(answers)];
	},
	toAskAgain: ({ file }: Fault, _copy, questions: readonly Question[], answers) =>
		file === fileOf(answers) ? questions.filter(({ flag }) => flag === "name") : [],
	next: (answers, facts) => [
		`Write its words in ${fileOf(answers)}, in place of the remark. CONTRIBUTING.md says how, under "Change the words".`,
		`Nothing leads to it yet: write a link such as [${answers.title}](${answers.name}.md) on another page. A place in the menu is one line in _includes/navigation.ts.`,
		`Once the words are right: ${targetLanguages(facts)
			.map(({ id }) => `npm run translate:start -- ${answers.name} ${id}`)
			.join(", ")}. Until then the English stands in.`,
	],
};

/** The whole file. */
const pageText = (answers: Answers): string =>
	[
		"---",
		...["title", "description", "navigation"].flatMap((key) => {
			const text = answers[key];
			return text === undefined ? [] : [`${key}: ${asYaml(text)}`];
		}),
		...(yesOrNo(answers.critical ?? "no") ? ["critical: true"] : []),
		"---",
		"",
		"<!-- Write the words of the page here, in place of this remark. -->",
		"",
	].join("\n");

/** Plain where nothing in the text could be taken for a sign, else between quotation marks. */
const asYaml = (text: string): string =>
	/^\p{L}[^#:"\\]*$/u.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);

/** Judges one line of the head by reading a page that has it. */
const inHead =
	(key: string): Question["fault"] =>
	(answer) => {
		const faults: Fault[] = [];
		const text = pageText({ title: "Title", description: "What it is for.", [key]: answer });
		parsePage(text, { file: "", language: "en", name: "", url: "" }, faults);
		return faults[0]?.message;
	};

const fileTaken =
	({ content }: Folders): Question["fault"] =>
	(answer) =>
		existsSync(path.join(content, `en/${answer}.md`))
			? `content/en/${answer}.md is there already. Change that file, or give the new page another name.`
			: undefined;

const addressTaken =
	(facts: Facts): Question["fault"] =>
	(answer) => {
		const address = pageUrl("en", answer);
		return facts.addresses.byId.has(address)
			? `${address} is the address of an event or a resolution. Give the page another name.`
			: undefined;
	};
