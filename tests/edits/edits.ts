import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { siteDays } from "../../scripts/facts/site-days.ts";
import { KINDS } from "../../scripts/new/kinds.ts";
import { makeNew } from "../../scripts/new/make-new.ts";
import { projectRoot, siteFolders } from "../../scripts/project/folders.ts";
import { applied, examplesOf } from "../handbook/examples.ts";

/** A copy of the real site, and where chance leads an editor in it. */
export interface Desk {
	root: string;
	/** A number from 0 up to a limit, which it never reaches. */
	below(limit: number): number;
}

type Json = Record<string, unknown>;

const pick = <T>(all: readonly T[], { below }: Desk): T => {
	const found = all[below(all.length)];
	if (found === undefined) throw new Error("There is nothing left of this kind to edit.");
	return found;
};
const read = ({ root }: Desk, file: string): string => readFileSync(path.join(root, file), "utf8");
function write({ root }: Desk, file: string, text: string): void {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
}
const pagesOf = ({ root }: Desk, language: string): string[] =>
	readdirSync(path.join(root, "content", language), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".md"))
		.map((name) => `content/${language}/${name}`)
		.sort();

/** Changes the records of a kind of facts. */
function records(desk: Desk, kind: string, change: (all: Json[]) => void): void {
	const file = `_data/${kind}.json`;
	const content = JSON.parse(read(desk, file)) as Record<string, Json[]>;
	change(content[kind] ?? []);
	write(desk, file, `${JSON.stringify(content, null, "\t")}\n`);
}

/** Writes one line of a page otherwise; the page is one that has such a line. */
function line(desk: Desk, wanted: RegExp, change: (line: string) => string): void {
	const pages = pagesOf(desk, "en").filter((file) =>
		read(desk, file)
			.split("\n")
			.some((it) => wanted.test(it)),
	);
	const file = pick(pages, desk);
	const lines = read(desk, file).split("\n");
	const at = pick(
		[...lines.keys()].filter((index) => wanted.test(lines[index] ?? "")),
		desk,
	);
	write(desk, file, lines.toSpliced(at, 1, change(lines[at] ?? "")).join("\n"));
}

const today = () => siteDays(siteFolders().data, new Date()).today;

/** Does what one page of the handbook shows, where all its lines are still there; what needs a picture or a file is for the tests of the handbook. */
function handbook(desk: Desk): void {
	const folder = path.join(projectRoot, "docs");
	const pages = readdirSync(folder).map((name) => examplesOf(readFileSync(path.join(folder, name), "utf8")));
	const done = pages.flatMap((examples) => {
		const files = new Map<string, string>();
		for (const example of examples) {
			const isThere = existsSync(path.join(desk.root, example.file));
			const text = applied(example, files.get(example.file) ?? (isThere ? read(desk, example.file) : ""));
			if (text === undefined || /assets\/images\/|"file": "/.test(example.becomes.join("\n"))) return [];
			files.set(example.file, text);
		}
		return files.size > 0 ? [files] : [];
	});
	for (const [file, text] of pick(done, desk)) write(desk, file, text);
}

/** What staff do on any day, each of which `npm run check` takes. */
export const EDITS: Readonly<Record<string, (desk: Desk) => unknown>> = {
	"a word more in a paragraph": (desk) => line(desk, /^[A-Z][^:[\]{}]+\.$/, (text) => `${text} Really.`),
	"another title": (desk) => line(desk, /^title: [^"]+$/, (text) => `${text} today`),
	"a renamed menu entry": (desk) => line(desk, /^navigation: /, (text) => `${text} now`),
	"a new page": (desk) =>
		write(
			desk,
			"content/en/snow.md",
			"---\ntitle: Snow\ndescription: Keep your walk clear.\n---\n\nHere is what to do.\n",
		),
	"a changed number": (desk) =>
		records(desk, "hotlines", (all) => {
			const line = pick(
				all.filter(({ numbers }) => /\+1612/.test(JSON.stringify(numbers))),
				desk,
			);
			const dial = `+1612555${String(100 + desk.below(100)).padStart(4, "0")}`;
			Object.assign(line, { numbers: [...(line.numbers as Json[]).slice(0, -1), { dial, confirmedDigits: dial }] });
			// Words may name a number by its place, so each line keeps as many as it had.
		}),
	"other hours": (desk) =>
		records(desk, "hours", (all) => {
			const spans = all.flatMap(({ weekly }) => weekly as Json[]);
			Object.assign(pick(spans, desk), { opens: `0${1 + desk.below(6)}:00` });
		}),
	"a fact that somebody checked": (desk) =>
		records(desk, "resources", (all) => Object.assign(pick(all, desk), { checked: today() })),
	"other words of a fact": (desk) =>
		records(desk, "organizations", (all) =>
			Object.assign(pick(all, desk), { description: { en: "It helps people." } }),
		),
	"an alert": (desk) =>
		records(desk, "alert", (all) =>
			all.push({
				id: "storm",
				level: "warning",
				message: { en: "A storm is coming." },
				from: `${today()}T00:00`,
				until: `${Number(today().slice(0, 4)) + 1}-01-01T00:00`,
				link: null,
			}),
		),
	"a page of the handbook": handbook,
	"no news": (desk) => records(desk, "announcements", (all) => all.splice(0)),
	"an empty list of events": (desk) => {
		for (const name of readdirSync(path.join(desk.root, "_data/events")))
			write(desk, `_data/events/${name}`, read(desk, `_data/events/${name}`).replace("{", '{ "withdrawn": true,'));
		for (const id of readdirSync(path.join(desk.root, "content")).filter((it) => /^[a-z]{2,3}$/.test(it)))
			for (const file of pagesOf(desk, id))
				write(desk, file, read(desk, file).replace(/:event-date\[[^\]]*\]|^::event-card\[.*$/gm, ""));
	},
	"another text of a button": (desk) => {
		const file = "_includes/strings/en.json";
		const strings = JSON.parse(read(desk, file)) as Record<string, { text: unknown }>;
		const entry =
			strings[
				pick(
					Object.keys(strings).filter((key) => /^nav\./.test(key)),
					desk,
				)
			];
		if (typeof entry?.text === "string") entry.text = `${entry.text} here`;
		write(desk, file, `${JSON.stringify(strings, null, "\t")}\n`);
	},
	"a language more, half of a page of it translated": async (desk) => {
		const kind = KINDS.get("language");
		const flags = ["--english-name", "Oromo", "--name", "Afaan Oromoo", "--id", "om", "--dir", "ltr"];
		const source = ["--source-title", "A page of the City", "--source-url", "https://www.minneapolismn.gov/federal"];
		if (!kind) throw new Error("There is no kind of this name.");
		await makeNew({
			kind,
			flags: [...flags, ...source],
			folders: siteFolders({ SITE_FOLDER: desk.root }),
			now: new Date(),
			terminal: undefined,
		});
		const page = "content/om/index.md";
		if (existsSync(path.join(desk.root, page)))
			write(desk, page, read(desk, page).replace("\n…\n", "\nBaga nagaan dhuftan.\n"));
	},
};
