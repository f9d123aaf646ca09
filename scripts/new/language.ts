import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { language } from "../facts/schema/site.ts";
import { isOwnFolder } from "../search/synonyms.ts";
import { isKnownToIcu } from "../words/formats/locale.ts";
import { translateStart } from "../words/translations/commands/start.ts";
import { madeFromFile } from "../words/translations/made-from.ts";
import { openWorkbench } from "../words/translations/workbench.ts";
import { idQuestion, referenceQuestion, sourceFields, sourceQuestions } from "./common-questions.ts";
import type { Kind } from "./kind.ts";
import { type Answers, bySchema, known, type Question } from "./question.ts";
import { recordKind } from "./record-kind.ts";
import { stringsScaffold } from "./strings-scaffold.ts";

/** The page that every language begins with. */
const FIRST_PAGE = "index";

const row = recordKind({
	list: "languages",
	questions: ({ languages, hotlines }: Facts): readonly Question[] => [
		{
			flag: "english-name",
			ask: "What is the language called in English?",
			hint: "Its name alone.",
			example: "Spanish",
			isNeeded: true,
			field: ["englishName"],
			fault: bySchema(language.shape.englishName),
		},
		{
			flag: "name",
			ask: "What does the language call itself?",
			hint: "In its own letters.",
			example: "Español",
			isNeeded: true,
			field: ["name"],
			fault: bySchema(language.shape.name),
		},
		{
			...idQuestion(language.shape.id, languages.byId.keys(), () => "", "es"),
			hint: "Two or three small letters. It is its folder and in its addresses, so it never changes.",
		},
		{
			flag: "tag",
			ask: "What is its BCP 47 tag?",
			hint: "The most exact one, for browsers and screen readers; often the same as its id.",
			example: "mww",
			isNeeded: true,
			field: ["tag"],
			proposal: (answers) => answers.id,
			fault: bySchema(language.shape.tag),
		},
		{
			flag: "dir",
			ask: "In which direction is it written?",
			hint: "Write ltr for left to right, rtl for right to left as Arabic is.",
			example: "ltr",
			isNeeded: true,
			field: ["dir"],
			fault: bySchema(language.shape.dir),
		},
		referenceQuestion(
			{
				flag: "hotline",
				ask: "Which line answers in it?",
				hint: "The id of a line.",
				example: "spanish-line",
				isNeeded: false,
				field: ["hotline"],
			},
			{ schema: language.shape.hotline, to: "hotlines", ids: hotlines.byId.keys() },
		),
		{
			flag: "help-phrase",
			ask: "Which words does the City write before that number?",
			hint: "The City's own, in the language.",
			example: "Para asistencia",
			isNeeded: false,
			field: ["helpPhrase"],
			fault: bySchema(language.shape.helpPhrase),
		},
		...sourceQuestions,
	],
	record: (answers: Answers) => ({
		id: answers.id,
		tag: answers.tag,
		name: answers.name,
		englishName: answers["english-name"],
		dir: answers.dir,
		hotline: answers.hotline ?? null,
		helpPhrase: answers["help-phrase"] ?? null,
		translation: { state: "draft", reviewer: null, reviewed: null, englishStandsIn: [] },
		published: true,
		...sourceFields(answers),
	}),
	next: (answers) => [
		`Translate each … in _includes/strings/${answers.id}.json and content/${answers.id}/index.md; until then the English stands in.`,
		...(isKnownToIcu(known(answers, "tag"))
			? []
			: [
					`The computer does not know how ${answers["english-name"]} writes dates: translate "formats" in _includes/strings/${answers.id}.json before visitors see it.`,
				]),
		`The next page: npm run translate:start -- report ${answers.id}. What is left: npm run translate:status.`,
		`Visitors are offered the language as soon as this is published. Keep it on a branch until its first pages are translated.`,
	],
});

/** A language: its row, its strings and its first page, each with the English standing in. */
export const languageKind: Kind = {
	...row,
	write(copy, answers, now) {
		if (!isOwnFolder({ folder: copy.strings, root: copy.root }))
			throw new Error("This site has no folder _includes/strings of its own. Copy the project's there first.");
		const id = known(answers, "id");
		const strings = path.join(copy.strings, `${id}.json`);
		writeFileSync(strings, stringsScaffold(copy.strings, known(answers, "tag")), { flag: "wx" });
		const written = row.write(copy, answers, now);
		translateStart(openWorkbench(copy, {}, now), FIRST_PAGE, id);
		const pages = [path.join(copy.content, id, `${FIRST_PAGE}.md`), madeFromFile(copy.content, id, FIRST_PAGE)];
		return [...written, ...[strings, ...pages].map((file) => path.relative(copy.root, file).replaceAll(path.sep, "/"))];
	},
};
