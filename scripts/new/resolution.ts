import { partialDate, weekday } from "../facts/schema/primitives.ts";
import { resolution } from "../facts/schema/resolution.ts";
import {
	idQuestion,
	linkQuestion,
	referenceQuestion,
	sourceFields,
	sourceQuestions,
	textQuestion,
} from "./common-questions.ts";
import { type Answers, bySchema, english, known } from "./question.ts";
import { recordKind } from "./record-kind.ts";

export const resolutionKind = recordKind({
	list: "resolutions",
	questions: ({ resolutions, organizations }) => [
		textQuestion({
			flag: "title",
			ask: "What is its title?",
			hint: "As the Council wrote it.",
			example: "Standing With All Members of Our One Minneapolis",
			field: ["title", "en"],
		}),
		{
			flag: "kind",
			ask: "What did the Council do?",
			hint: "Write resolution or council-action.",
			example: "resolution",
			isNeeded: true,
			field: ["kind"],
			fault: bySchema(resolution.shape.kind),
		},
		{
			flag: "date",
			ask: "When did the Council adopt it?",
			hint: "A day, or a month or a year if only that is known.",
			example: "2016-11-18",
			isNeeded: true,
			field: ["adopted"],
			fault: bySchema(partialDate),
		},
		{
			flag: "weekday",
			ask: "Which weekday does the source name?",
			hint: "In small letters. It is held against the date, to catch a wrong one.",
			example: "friday",
			isNeeded: false,
			field: ["weekday"],
			fault: bySchema(weekday),
		},
		idQuestion(
			resolution.shape.id,
			resolutions.byId.keys(),
			(answers) => `${known(answers, "title")} ${known(answers, "date").slice(0, 4)}`,
			"welcoming-city-2017",
		),
		{
			flag: "number",
			ask: "Which number has it?",
			hint: "The number that the Council gave it.",
			example: "2017R-382",
			isNeeded: false,
			field: ["number"],
			fault: bySchema(resolution.shape.number),
		},
		{
			flag: "file",
			ask: "Which file number has it?",
			hint: "The number of the Council's file.",
			example: "2017-01152",
			isNeeded: false,
			field: ["file"],
			fault: bySchema(resolution.shape.file),
		},
		referenceQuestion(
			{
				flag: "body",
				ask: "Who adopted it?",
				hint: "The id of an organization.",
				example: "minneapolis-city-council",
				isNeeded: true,
				field: ["body"],
			},
			{ schema: resolution.shape.body, to: "organizations", ids: organizations.byId.keys() },
		),
		textQuestion({
			flag: "summary",
			ask: "What does it say?",
			hint: "One or two plain sentences in English.",
			example: "The Council condemned violence and hate speech.",
			field: ["summary", "en"],
		}),
		linkQuestion("Has it a page in the City's records?", "https://lims.minneapolismn.gov/Agenda/COW/225"),
		...sourceQuestions,
	],
	record: (answers: Answers) => ({
		id: answers.id,
		title: english(known(answers, "title")),
		kind: answers.kind,
		number: answers.number ?? null,
		file: answers.file ?? null,
		adopted: answers.date,
		weekday: answers.weekday,
		body: answers.body,
		summary: english(known(answers, "summary")),
		link: answers.link ?? null,
		...sourceFields(answers),
	}),
	next: (answers) => [
		`Its page will be at /resolutions/${answers.id}/. The other languages show its English until it is translated in _data/resolutions.json.`,
	],
});
