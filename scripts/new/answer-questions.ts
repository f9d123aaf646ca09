import type { Answers, Question } from "./question.ts";
import type { Terminal } from "./terminal.ts";

/** Said when a person stops in the middle. */
const STOPPED = "Stopped. Nothing was written.";

/** What a person typed, without blanks around it and with each accented letter in one piece; undefined for nothing. */
const tidy = (text: string | undefined): string | undefined => text?.trim().normalize("NFC") || undefined;

/** All answers: those given, and at a terminal the others. Throws a sentence if some are missing or wrong and there is nobody to ask. */
export async function answerQuestions(
	questions: readonly Question[],
	given: Answers,
	terminal: Terminal | undefined,
): Promise<Answers> {
	if (terminal === undefined) return fromFlags(questions, given);
	const answers: Record<string, string | undefined> = {};
	for (const question of questions) {
		const answer = tidy(given[question.flag]);
		const fault = answer === undefined ? undefined : question.fault(answer, answers);
		if (fault !== undefined) terminal.say(`--${question.flag}: ${fault}`);
		answers[question.flag] =
			answer !== undefined && fault === undefined ? answer : await askOne(question, answers, terminal);
	}
	return answers;
}

function fromFlags(questions: readonly Question[], given: Answers): Answers {
	const answers: Record<string, string | undefined> = {};
	const missing: string[] = [];
	const faults: string[] = [];
	for (const question of questions) {
		const answer = tidy(given[question.flag]) ?? question.proposal?.(answers);
		answers[question.flag] = answer;
		if (answer === undefined && question.isNeeded) missing.push(`--${question.flag}`);
		const fault = answer === undefined ? undefined : question.fault(answer, answers);
		if (fault !== undefined) faults.push(`--${question.flag}: ${fault}`);
	}
	// A name is proposed from the other answers, so without them it is not missing but still to be made.
	const asked = questions.filter(({ proposal }) => proposal === undefined).map(({ flag }) => `--${flag}`);
	const toAdd = missing.length === 1 ? missing : missing.filter((flag) => asked.includes(flag));
	const add = `Add ${toAdd.join(", ")}, or run the command at a terminal to be asked.`;
	if (faults.length > 0)
		throw new Error([...faults, ...(toAdd.length > 0 ? [add] : []), "Nothing was written."].join("\n"));
	if (toAdd.length > 0) throw new Error(add);
	return answers;
}

/** Asks until the answer is good. Nothing typed means not known; twice where an answer is needed, that the person stops. */
async function askOne(question: Question, answers: Answers, terminal: Terminal): Promise<string | undefined> {
	const proposal = question.proposal?.(answers);
	const ending =
		proposal !== undefined
			? `Press Enter for ${proposal}.`
			: question.isNeeded
				? ""
				: "Press Enter if it is not known or there is none.";
	terminal.say(
		`\n${question.ask}\n${[question.hint, `Example: ${question.example}`, ending].filter(Boolean).join("\n")}`,
	);
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
		const fault = question.fault(answer, answers);
		if (fault === undefined) return answer;
		terminal.say(fault);
	}
}
