import { readFileSync } from "node:fs";
import path from "node:path";
import { checkFacts } from "../facts/read-facts.ts";
import { dayInMinneapolis } from "../facts/site-date.ts";
import { type Fault, FaultsError, formatFault } from "../project/faults.ts";
import type { Folders } from "../project/folders.ts";
import { answerQuestions } from "./answer-questions.ts";
import type { Kind } from "./kind.ts";
import { putFiles } from "./put-files.ts";
import type { Answers, Question } from "./question.ts";
import { readFlags } from "./read-flags.ts";
import { judge, newFaults, withCopy } from "./rehearse.ts";
import type { Terminal } from "./terminal.ts";

interface Work {
	kind: Kind;
	/** What stands on the command line after the kind. */
	flags: readonly string[];
	folders: Folders;
	now: Date;
	/** undefined if nobody can be asked. */
	terminal: Terminal | undefined;
}

/** A fault of what would be written, and the questions that it comes from. */
interface Told {
	fault: Fault;
	questions: readonly Question[];
}

/**
 * Adds one thing to the site and says what to do next. It is written into a copy and judged there as by `npm run check`; only if nothing is
 * wrong do the files go to their places. Throws sentences, with nothing written.
 */
export async function makeNew({ kind, flags, folders, now, terminal }: Work): Promise<readonly string[]> {
	const today = dayInMinneapolis(now);
	const { facts, faults } = checkFacts({ ...folders, siteDate: today, today });
	if (facts === undefined) throw new FaultsError(faults);
	const questions = kind.questions(facts, folders);
	let answers = await answerQuestions(questions, readFlags(flags, questions), terminal);
	for (;;) {
		const { files, told } = rehearse(kind, questions, answers, { folders, now });
		if (told.length === 0) {
			putFiles(files);
			const written = [...files.keys()].map((file) => path.relative(folders.root, file).replaceAll(path.sep, "/"));
			return [`Written: ${written.join(", ")}.`, ...kind.next(answers, facts), "Run npm run check, then commit."];
		}
		const again = new Set(told.flatMap((it) => it.questions));
		if (terminal === undefined || again.size === 0)
			throw new Error(`${told.map(sentence).join("\n")}\nNothing was written.`);
		for (const it of told) terminal.say(`\n${sentence(it)}`);
		const kept = Object.entries(answers).filter(([flag]) => ![...again].some((question) => question.flag === flag));
		answers = await askAgain(questions, again, Object.fromEntries(kept), terminal);
	}
}

/** Asks some questions anew and leaves the others as they are, also those without an answer. */
async function askAgain(
	questions: readonly Question[],
	again: ReadonlySet<Question>,
	kept: Answers,
	terminal: Terminal,
): Promise<Answers> {
	const asked = await answerQuestions(
		questions.filter((question) => again.has(question)),
		{},
		terminal,
	);
	return { ...kept, ...asked };
}

const sentence = ({ fault, questions }: Told): string =>
	questions.length > 0
		? `${questions.map(({ flag }) => `--${flag}`).join(", ")}: ${fault.message}`
		: formatFault(fault);

/** Writes into a copy; gives the files as they would be in their places, and what would be wrong. */
function rehearse(
	kind: Kind,
	questions: readonly Question[],
	answers: Answers,
	{ folders, now }: { folders: Folders; now: Date },
): { files: Map<string, Uint8Array>; told: Told[] } {
	return withCopy(folders, (copy) => {
		const { names, faults } = tryToWrite(kind, copy, answers, now);
		const found = faults.length > 0 ? faults : judge(copy, now);
		const fresh = found.length > 0 ? newFaults(judge(folders, now), found) : [];
		return {
			files: new Map(names.map((name) => [path.join(folders.root, name), readFileSync(path.join(copy.root, name))])),
			told: fresh.map((fault) => ({ fault, questions: kind.toAskAgain(fault, copy, questions, answers) })),
		};
	});
}

function tryToWrite(
	kind: Kind,
	copy: Folders,
	answers: Answers,
	now: Date,
): { names: readonly string[]; faults: readonly Fault[] } {
	try {
		return { names: kind.write(copy, answers, now), faults: [] };
	} catch (error) {
		if (error instanceof FaultsError) return { names: [], faults: error.faults };
		throw error;
	}
}
