import { parseArgs } from "node:util";
import { closest } from "../facts/did-you-mean.ts";
import type { Answers, Question } from "./question.ts";
import type { Terminal } from "./terminal.ts";

/** What to take if nothing is answered, made from the answers so far: a name for the record, never a fact. */
export type Proposals = Readonly<Record<string, (answers: Answers) => string | undefined>>;

export interface Asking {
	questions: readonly Question[];
	proposals: Proposals;
	/** What is wrong with an answer, in one sentence. */
	error(question: Question, answer: string): string | undefined;
	/** undefined if nobody can be asked. */
	terminal: Terminal | undefined;
}

/** Said when a person stops in the middle. */
const STOPPED = "Stopped. Nothing was written.";

/** What a person typed, without blanks around it and with each accented letter in one piece; undefined for nothing. */
const tidy = (text: string | undefined): string | undefined => text?.trim().normalize("NFC") || undefined;

/** All answers: those given, and at a terminal the others. Throws a sentence if some are missing or wrong and there is nobody to ask. */
export async function answerQuestions(asking: Asking, given: Answers): Promise<Answers> {
	const { questions, terminal, error } = asking;
	if (terminal === undefined) return fromFlags(asking, given);
	const answers: Record<string, string | undefined> = {};
	for (const question of questions) {
		const answer = tidy(given[question.flag]);
		if (question.isSeldom && answer === undefined) continue;
		const wrong = answer === undefined ? undefined : error(question, answer);
		if (wrong !== undefined) terminal.say(`--${question.flag}: ${wrong}`);
		answers[question.flag] =
			answer !== undefined && wrong === undefined ? answer : await askOne(question, answers, asking, terminal);
	}
	return answers;
}

function fromFlags({ questions, proposals, error }: Asking, given: Answers): Answers {
	const answers: Record<string, string | undefined> = {};
	const errors: string[] = [];
	for (const question of questions) {
		const answer = tidy(given[question.flag]) ?? proposals[question.flag]?.(answers);
		answers[question.flag] = answer;
		const wrong = answer === undefined ? undefined : error(question, answer);
		if (wrong !== undefined) errors.push(`--${question.flag}: ${wrong}`);
	}
	// A name is proposed from the other answers, so without them it is not missing but still to be made.
	const missing = questions
		.filter(({ flag, isNeeded }) => isNeeded && answers[flag] === undefined && proposals[flag] === undefined)
		.map(({ flag }) => `--${flag}`);
	const add = `Add ${missing.join(", ")}, or run the command at a terminal to be asked.`;
	if (errors.length > 0)
		throw new Error([...errors, ...(missing.length > 0 ? [add] : []), "Nothing was written."].join("\n"));
	if (missing.length > 0) throw new Error(add);
	return answers;
}

/** Asks until the answer is good. Nothing typed means not known; twice where an answer is needed, that the person stops. */
async function askOne(
	question: Question,
	answers: Answers,
	{ proposals, error }: Asking,
	terminal: Terminal,
): Promise<string | undefined> {
	const proposal = proposals[question.flag]?.(answers);
	const ending =
		proposal !== undefined
			? `Press Enter for ${proposal}.`
			: question.isNeeded
				? ""
				: "Press Enter if it is not known or there is none.";
	const example = question.example && `Example: ${question.example}`;
	terminal.say(`\n${[`${question.flag}: ${question.ask}`, example, ending].filter(Boolean).join("\n")}`);
	for (let empty = 0; ; ) {
		const typed = await terminal.ask("> ");
		if (typed === undefined) throw new Error(`\n${STOPPED}`);
		const answer = tidy(typed) ?? proposal;
		if (answer === undefined && !question.isNeeded) return undefined;
		if (answer === undefined) {
			if (++empty > 1) throw new Error(STOPPED);
			terminal.say("Nothing can be written without this. Write it, or press Enter once more to stop.");
			continue;
		}
		const wrong = error(question, answer);
		if (wrong === undefined) return answer;
		terminal.say(wrong);
	}
}

/** What was answered on the command line. Throws a sentence about a flag that no question has, or that says nothing. */
export function readFlags(args: readonly string[], questions: readonly Question[]): Answers {
	const flags = questions.map(({ flag }) => flag);
	const { values, positionals } = parseArgs({
		args: [...args],
		options: Object.fromEntries(flags.map((flag) => [flag, { type: "string" as const }])),
		strict: false,
		allowPositionals: true,
	});
	const answers: Record<string, string> = {};
	for (const [flag, value] of Object.entries(values)) {
		if (!flags.includes(flag)) {
			const near = closest(flag, flags);
			const advice =
				near === undefined ? `Write some of: ${flags.map((it) => `--${it}`).join(", ")}.` : `Did you mean --${near}?`;
			throw new Error(`There is no flag --${flag}. ${advice}`);
		}
		if (typeof value !== "string") throw new Error(`Nothing stands after --${flag}. Write the answer there.`);
		answers[flag] = value;
	}
	const [loose] = positionals;
	if (loose !== undefined)
		throw new Error(`"${loose}" stands alone. Write it after its flag, in quotation marks if it has spaces.`);
	return answers;
}
