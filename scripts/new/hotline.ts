import { hotline } from "../facts/schema/hotline.ts";
import { idQuestion, referenceQuestion, sourceFields, sourceQuestions, textQuestion } from "./common-questions.ts";
import { type Answers, bySchema, english, known, listOf, yesOrNo, yesOrNoFault } from "./question.ts";
import { recordKind } from "./record-kind.ts";

/** Numbers in their order; one that was typed twice is confirmed by it. */
const numbersOf = (answer: string, again = "") => {
	const confirmed = listOf(again);
	return listOf(answer).map((dial, index) => ({ dial, confirmedDigits: confirmed[index] }));
};

export const hotlineKind = recordKind({
	list: "hotlines",
	questions: ({ hotlines, organizations, hours, languages }) => [
		textQuestion({
			flag: "name",
			ask: "What is the line called?",
			hint: "In English, as the one who answers calls it.",
			example: "Minneapolis 311",
			field: ["name", "en"],
		}),
		idQuestion(hotline.shape.id, hotlines.byId.keys(), (answers) => known(answers, "name"), "city-311"),
		textQuestion({
			flag: "purpose",
			ask: "What is it for?",
			hint: "One sentence in English that says what to call it for.",
			example: "Report a hate crime or ask the City for help.",
			field: ["purpose", "en"],
		}),
		referenceQuestion(
			{
				flag: "owner",
				ask: "Who answers?",
				hint: "The id of an organization.",
				example: "minneapolis-311",
				isNeeded: true,
				field: ["owner"],
			},
			{ schema: hotline.shape.owner, to: "organizations", ids: organizations.byId.keys() },
		),
		{
			flag: "number",
			ask: "Which number does one dial?",
			hint: "+1 and ten digits without spaces, or three digits; the one to call first on top, commas between several.",
			example: "+16126733000",
			isNeeded: true,
			field: ["numbers"],
			fault: bySchema(hotline.shape.numbers, (answer) => numbersOf(answer)),
		},
		{
			flag: "number-again",
			ask: "Is the number unusual, and have you checked its digits?",
			hint: "Then write it once more. Leave it until the command says that a number is unusual.",
			example: "+16126733000",
			isNeeded: false,
			field: ["numbers"],
			fault: bySchema(hotline.shape.numbers, (answer) => numbersOf(answer)),
		},
		{
			flag: "kind",
			ask: "What sort of line is it?",
			hint: "Write voice, tty, relay or emergency.",
			example: "voice",
			isNeeded: true,
			field: ["kind"],
			fault: bySchema(hotline.shape.kind),
		},
		referenceQuestion(
			{
				flag: "languages",
				ask: "In which languages is it answered?",
				hint: "Their ids, with commas between them; those of interpreters do not count.",
				example: "en, es",
				isNeeded: true,
				field: ["languages"],
			},
			{ schema: hotline.shape.languages, to: "languages", ids: languages.byId.keys(), isList: true },
		),
		{
			flag: "interpreters",
			ask: "Does it bring in interpreters for other languages?",
			hint: "Write yes or no.",
			example: "yes",
			isNeeded: false,
			field: ["interpreters"],
			fault: yesOrNoFault,
		},
		referenceQuestion(
			{
				flag: "hours",
				ask: "Which hours has it?",
				hint: "The id of hours that are written already; else leave it, and add them later.",
				example: "city-311",
				isNeeded: false,
				field: ["hours"],
			},
			{ schema: hotline.shape.hours, to: "hours", ids: hours.byId.keys() },
		),
		{
			...textQuestion({
				flag: "when-closed",
				ask: "What should people do when nobody answers?",
				hint: "One sentence in English.",
				example: "If you are in danger, call 911.",
				field: ["whenClosed", "en"],
			}),
			isNeeded: false,
		},
		...sourceQuestions,
	],
	record: (answers: Answers) => ({
		id: answers.id,
		name: english(known(answers, "name")),
		purpose: english(known(answers, "purpose")),
		owner: answers.owner,
		numbers: numbersOf(known(answers, "number"), answers["number-again"]),
		kind: answers.kind,
		languages: listOf(known(answers, "languages")),
		interpreters: answers.interpreters === undefined ? undefined : yesOrNo(answers.interpreters),
		hours: answers.hours ?? null,
		whenClosed: answers["when-closed"] === undefined ? null : english(answers["when-closed"]),
		...sourceFields(answers),
	}),
	next: (answers) => [
		`Words name it as :hotline[${answers.id}]; ::hotline-card[${answers.id}] shows all about it.`,
		...(answers.hours === undefined
			? [`Its hours are not known yet: add them to _data/hours.json, then write their id as its "hours".`]
			: []),
		`Once somebody has called it, run npm run facts:checked -- hotlines/${answers.id}.`,
	],
});
