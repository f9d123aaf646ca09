import { readFileSync } from "node:fs";
import path from "node:path";
import { checkFacts } from "../facts/read-facts.ts";
import { siteDays } from "../facts/site-days.ts";
import { type Diagnostic, DiagnosticsError, formatDiagnostic } from "../project/diagnostics.ts";
import { type Folders, pathFrom } from "../project/folders.ts";
import { putFiles } from "../project/put-files.ts";
import { type Asking, answerQuestions, readFlags } from "./answer-questions.ts";
import type { Kind, NewRecord } from "./kind.ts";
import { type Question, questionsOf, recordOf, referenceError } from "./question.ts";
import { judge, newDiagnostics, withCopy } from "./rehearse.ts";
import type { Terminal } from "./terminal.ts";

interface Work {
	kind: Kind;
	/** The rest of the command line after the kind. */
	flags: readonly string[];
	folders: Folders;
	now: Date;
	/** undefined if nobody can be asked. */
	terminal: Terminal | undefined;
}

/** An error in what would be written, and the questions that it comes from. */
interface Told {
	diagnostic: Diagnostic;
	questions: readonly Question[];
}

/**
 * Adds one thing to the site and says what to do next. It is written into a copy and judged there as by `npm run check`; only if nothing is
 * wrong do the files go to their places. Throws sentences, with nothing written.
 */
export async function makeNew({ kind, flags, folders, now, terminal }: Work): Promise<readonly string[]> {
	const days = siteDays(folders.data, now);
	const { facts, diagnostics } = checkFacts({ ...folders, ...days });
	if (facts === undefined) throw new DiagnosticsError(diagnostics);
	const given = kind.given(facts);
	const all = questionsOf(kind.schema, given, kind.asked);
	// What is proposed is made from the other answers, so it is asked after them.
	const isProposed = ({ flag }: Question): boolean => kind.proposals[flag] !== undefined;
	const questions = [...all.filter((it) => !isProposed(it)), ...all.filter(isProposed)];
	const idsOf = (list: string): string[] => {
		const records: unknown = Reflect.get(facts, list);
		return records instanceof Object && "byId" in records ? [...(records.byId as Map<string, unknown>).keys()] : [];
	};
	const asking: Asking = {
		questions,
		proposals: kind.proposals,
		error: (question, answer) => question.error(answer) ?? referenceError(question, answer, idsOf),
		terminal,
	};
	let answers = await answerQuestions(asking, readFlags(flags, questions));
	for (;;) {
		const record = recordOf(kind.schema, given, questions, answers);
		const { files, told } = rehearse({ kind, questions, record, folders, now });
		if (told.length === 0) {
			putFiles(files);
			const written = [...files.keys()].map((file) => pathFrom(folders.root, file));
			return [`Written: ${written.join(", ")}.`, ...kind.next(record, facts), "Run npm run check, then commit."];
		}
		const again = questions.filter((question) => told.some((it) => it.questions.includes(question)));
		if (terminal === undefined || again.length === 0)
			throw new Error(`${told.map(sentence).join("\n")}\nNothing was written.`);
		for (const it of told) terminal.say(`\n${sentence(it)}`);
		answers = { ...answers, ...(await answerQuestions({ ...asking, questions: again }, {})) };
	}
}

const sentence = ({ diagnostic, questions }: Told): string =>
	questions.length > 0
		? `${questions.map(({ flag }) => `--${flag}`).join(", ")}: ${diagnostic.message}`
		: formatDiagnostic(diagnostic);

/** What is to be written, and from which answers. */
interface Draft {
	kind: Kind;
	questions: readonly Question[];
	record: NewRecord;
	folders: Folders;
	now: Date;
}

/** Writes into a copy; gives the files as they would be in their places, and what would be wrong. */
const rehearse = ({ kind, questions, record, folders, now }: Draft): { files: Map<string, Uint8Array>; told: Told[] } =>
	withCopy(folders, (copy) => {
		const { names, diagnostics } = tryToWrite(() => kind.write(copy, record, now));
		const found = diagnostics.length > 0 ? diagnostics : judge(copy, now);
		const fresh = found.length > 0 ? newDiagnostics(judge(folders, now), found) : [];
		return {
			files: new Map(names.map((name) => [path.join(folders.root, name), readFileSync(path.join(copy.root, name))])),
			told: fresh.map((diagnostic) => ({ diagnostic, questions: kind.toAskAgain(diagnostic, copy, questions) })),
		};
	});

function tryToWrite(write: () => readonly string[]): { names: readonly string[]; diagnostics: readonly Diagnostic[] } {
	try {
		return { names: write(), diagnostics: [] };
	} catch (error) {
		if (error instanceof DiagnosticsError) return { names: [], diagnostics: error.diagnostics };
		throw error;
	}
}
