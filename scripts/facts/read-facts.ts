import { existsSync } from "node:fs";
import path from "node:path";
import { type Diagnostic, DiagnosticsError, sortDiagnostics } from "../project/diagnostics.ts";
import { clockBehind } from "./clock-behind.ts";
import type { Facts } from "./facts.ts";
import { assemble, loadFiles } from "./load-files.ts";
import { alertWarnings } from "./rules/alert-times.ts";
import { confirmationWarnings } from "./rules/confirmations.ts";
import { pastDatesIn } from "./rules/dates.ts";
import { longTitleWarnings, recordNumberWarnings } from "./rules/record-numbers.ts";
import type { At, Evidence } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";
import type { SiteDays } from "./site-days.ts";

/** Nothing can have been read or checked after today. */
export interface ReadOptions extends Pick<SiteDays, "siteDate" | "today"> {
	/** The folder of the facts. */
	data: string;
	/** The folder that errors are named from. */
	root: string;
}

/** What the files of the facts hold, and what is to be said of them. */
interface CheckedFacts {
	/** undefined if there is any error. */
	facts?: Facts;
	/** The records without errors, by which words can be judged all the same; undefined where the site or its languages could not be read. */
	readable?: Facts;
	diagnostics: Diagnostic[];
	/** What may be a slip and is not against any rule. */
	warnings: Diagnostic[];
	/** Makes an error at a field of a record, for what is judged of whole facts. */
	at: At;
}

/** All facts, or everything that is wrong with them, in the order of the files. */
export function checkFacts({ data, root, siteDate, today }: ReadOptions): CheckedFacts {
	const loaded = loadFiles(data, root);
	const { diagnostics } = loaded;
	const { evidence: found, at } = assemble(loaded, today, root);
	const read: Evidence = { ...found, hasFile: (file) => existsSync(path.join(root, file)) };
	const past = pastDatesIn(read);
	const behind = clockBehind(
		past.map(({ date }) => date),
		{ root, today, timeZone: read.site?.timeZone ?? "UTC" },
	);
	const { record, path: field } = past.find(({ date }) => date === behind?.newest) ?? {};
	const ofClock = behind && record && field ? [at(record, field, behind.message)] : [];
	// What a wrong clock would make of all other dates helps nobody.
	const evidence = behind ? { ...read, today: behind.newest } : read;
	const all = sortDiagnostics([...diagnostics, ...ofClock, ...RULES.flatMap((rule) => rule(evidence, at))]);
	const warnings = [
		...alertWarnings(evidence, at),
		...recordNumberWarnings(evidence, at),
		...longTitleWarnings(evidence, at),
		...confirmationWarnings(evidence, at),
	];
	const { site, ids: _ids, whole: _whole, today: _today, hasFile: _hasFile, ...collections } = evidence;
	if (site === undefined || !evidence.whole.has("languages")) return { diagnostics: all, warnings, at };
	const readable = { siteDate, site, ...collections };
	return { diagnostics: all, warnings, at, readable, ...(all.length === 0 && { facts: readable }) };
}

/** All facts of the site. Throws a DiagnosticsError that names every error of every file at once. */
export function readFacts(options: ReadOptions): Facts {
	const { facts, diagnostics } = checkFacts(options);
	if (facts === undefined) throw new DiagnosticsError(diagnostics);
	return facts;
}
