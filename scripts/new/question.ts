import { z } from "zod";
import type { JsonPath } from "../facts/read-json.ts";
import { shapeFaults } from "../facts/shape/shape-faults.ts";

/** What a person has answered, by the question's flag; nothing for what is not known. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** One thing to ask for a new record or file. */
export interface Question {
	/** Its name on the command line. // "title", for --title */
	flag: string;
	ask: string;
	/** One sentence that says how to answer. */
	hint: string;
	example: string;
	/** Whether nothing can be written without it. What else is not answered stays null, or is left out. */
	isNeeded: boolean;
	/** The field of the record that the answer goes into, so that a fault there is asked again. */
	field: JsonPath;
	/** What to take if nothing is answered, made from the answers so far; a name for the record, never a fact. */
	proposal?: (answers: Answers) => string | undefined;
	/** What is wrong with an answer, in one sentence; undefined if nothing is. */
	fault: (answer: string, answers: Answers) => string | undefined;
}

/** Judges an answer by a schema of the facts, in the words of `npm run check`. `read` makes the value out of what was typed. */
export const bySchema =
	(schema: z.ZodType, read: (answer: string) => unknown = (answer) => answer) =>
	(answer: string): string | undefined => {
		const whole = z.object({ answer: schema });
		const value = { answer: read(answer) };
		const { error } = whole.safeParse(value);
		if (error === undefined) return undefined;
		const start = () => ({ line: 1, column: 1 });
		const json = { file: "", value, faults: [], locate: start, locateKey: start };
		return shapeFaults(json, whole, error.issues)[0]?.message;
	};

/** The first sentence that one of several judges says. */
export const firstOf =
	(...judges: readonly Question["fault"][]): Question["fault"] =>
	(answer, answers) => {
		for (const judge of judges) {
			const sentence = judge(answer, answers);
			if (sentence !== undefined) return sentence;
		}
		return undefined;
	};

/** // "carryon-homes, minneapolis-oira" => ["carryon-homes", "minneapolis-oira"] */
export const listOf = (answer: string): string[] =>
	answer
		.split(",")
		.map((part) => part.trim())
		.filter((part) => part !== "");

/** yes or no, as a person types it; undefined for anything else. */
export const yesOrNo = (answer: string): boolean | undefined =>
	/^(y|yes|true)$/i.test(answer) ? true : /^(n|no|false)$/i.test(answer) ? false : undefined;

export const yesOrNoFault = (answer: string): string | undefined =>
	yesOrNo(answer) === undefined ? `"${answer}" is not yes or no. Write one of the two.` : undefined;

/** A text in English, as the facts hold it. */
export const english = (answer: string): { en: string } => ({ en: answer });

/** An answer to a question that is needed. */
export const known = (answers: Answers, flag: string): string => answers[flag] ?? "";
