import { parseArgs } from "node:util";
import { closest } from "../facts/did-you-mean.ts";
import type { Answers, Question } from "./question.ts";

/** What was answered on the command line. Throws a sentence about a flag that no question has, or that says nothing. */
export function readFlags(args: readonly string[], questions: readonly Question[]): Answers {
	const flags = questions.map(({ flag }) => flag);
	const { values, positionals } = parseArgs({
		args: [...args],
		options: Object.fromEntries(flags.map((flag) => [flag, { type: "string" as const }])),
		strict: false,
		allowPositionals: true,
	});
	for (const [flag, value] of Object.entries(values)) {
		if (!flags.includes(flag)) {
			const near = closest(flag, flags);
			const advice =
				near === undefined ? `Write some of: ${flags.map((it) => `--${it}`).join(", ")}.` : `Did you mean --${near}?`;
			throw new Error(`There is no flag --${flag}. ${advice}`);
		}
		if (typeof value !== "string") throw new Error(`Nothing stands after --${flag}. Write the answer there.`);
	}
	const [loose] = positionals;
	if (loose !== undefined)
		throw new Error(`"${loose}" stands alone. Write it after its flag, in quotation marks if it has spaces.`);
	return Object.fromEntries(
		Object.entries(values).flatMap(([flag, value]) => (typeof value === "string" ? [[flag, value]] : [])),
	);
}
