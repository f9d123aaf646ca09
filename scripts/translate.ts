import english from "../_includes/strings/en.json" with { type: "json" };
import { instead } from "./facts/did-you-mean.ts";
import { staleStrings, untranslatedStrings } from "./i18n/stale-strings.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { translateStart } from "./words/translations/commands/start.ts";
import { translateDone } from "./words/translations/done.ts";
import { readStaleFacts } from "./words/translations/stale-facts.ts";
import { statusText } from "./words/translations/status.ts";
import { translateTypo } from "./words/translations/typo.ts";
import { openWorkbench, type Workbench } from "./words/translations/workbench.ts";

interface Verb {
	usage: string;
	/** How many words come after it. */
	words: number;
	run(bench: Workbench, words: readonly string[], asItIs: boolean): readonly string[];
}

const VERBS: ReadonlyMap<string, Verb> = new Map([
	["status", { usage: "npm run translate -- status", words: 0, run: (bench) => [status(bench)] }],
	[
		"start",
		{
			usage: "Write which page and which language: npm run translate -- start report es",
			words: 2,
			run: (bench, [page = "", language = ""]) => translateStart(bench, page, language),
		},
	],
	[
		"done",
		{
			usage:
				"Write which page and which language: npm run translate -- done report es. The page may be all, facts for the names in the facts, or posters.",
			words: 2,
			run: (bench, [page = "", language = ""], asItIs) => translateDone(bench, page, language, asItIs),
		},
	],
	[
		"typo",
		{
			usage:
				"Write which English page was corrected: npm run translate -- typo report. Or facts for the names in the facts, or strings.",
			words: 1,
			run: (bench, [page = ""]) => translateTypo(bench, page),
		},
	],
]);

const status = ({ folders, facts, words }: Workbench): string =>
	statusText({
		words,
		facts,
		staleFacts: readStaleFacts(folders, facts).texts,
		staleStrings: staleStrings(folders, facts.languages.all),
		untranslatedStrings: untranslatedStrings(folders, facts.languages.all),
		stringCount: Object.keys(english).length,
	});

// npm run translate -- status | start <page> <language> | done <page> <language> | typo <page>
await command(() => {
	const given = process.argv.slice(2);
	const [name = "", ...words] = given.filter((it) => !it.startsWith("--"));
	const verb = VERBS.get(name);
	if (verb === undefined)
		throw new Error(`Write what to do, such as npm run translate -- status. ${instead(name, VERBS.keys())}`);
	if (words.length < verb.words) throw new Error(verb.usage);
	const bench = openWorkbench(siteFolders(), process.env, new Date());
	for (const line of verb.run(bench, words, given.includes("--as-it-is"))) console.log(line);
});
