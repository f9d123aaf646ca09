import english from "../_includes/strings/en.json" with { type: "json" };
import { instead } from "./facts/did-you-mean.ts";
import { unfinishedStrings } from "./i18n/unfinished-strings.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { translateStart } from "./words/translations/commands/start.ts";
import { translateDone } from "./words/translations/done.ts";
import { readStaleFacts } from "./words/translations/stale-facts.ts";
import { statusText } from "./words/translations/status.ts";
import { translateTypo } from "./words/translations/typo.ts";
import { openWorkbench, type Workbench } from "./words/translations/workbench.ts";

const USAGE: ReadonlyMap<string, string> = new Map([
	["status", "npm run translate -- status"],
	["start", "Write which page and which language: npm run translate -- start report es"],
	[
		"done",
		"Write which page and which language: npm run translate -- done report es. The page may be all, facts for the names in the facts, or posters.",
	],
	[
		"typo",
		"Write which English page was corrected: npm run translate -- typo report. Or facts for the names in the facts, or strings.",
	],
]);

const status = ({ folders, facts, words }: Workbench): string =>
	statusText({
		words,
		facts,
		staleFacts: readStaleFacts(folders, facts).texts,
		strings: unfinishedStrings(folders, facts.languages.all),
		stringCount: Object.keys(english).length,
	});

// npm run translate -- status | start <page> <language> | done <page> <language> [--as-it-is] | typo <page>
await command(() => {
	const given = process.argv.slice(2);
	const [verb = "", page = "", language = ""] = given.filter((it) => !it.startsWith("--"));
	const usage = USAGE.get(verb);
	if (usage === undefined)
		throw new Error(`Write what to do, such as npm run translate -- status. ${instead(verb, USAGE.keys())}`);
	const isWhole = verb === "status" || (page !== "" && (verb === "typo" || language !== ""));
	if (!isWhole) throw new Error(usage);
	const bench = openWorkbench(siteFolders(), process.env, new Date());
	const run: Record<string, () => readonly string[]> = {
		status: () => [status(bench)],
		start: () => translateStart(bench, page, language),
		done: () => translateDone(bench, page, language, given.includes("--as-it-is")),
		typo: () => translateTypo(bench, page),
	};
	for (const line of run[verb]?.() ?? []) console.log(line);
});
