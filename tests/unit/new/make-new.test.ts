import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readSiteSources } from "../../../scripts/build/sources.ts";
import { KINDS } from "../../../scripts/new/kinds.ts";
import { makeNew } from "../../../scripts/new/make-new.ts";
import type { Terminal } from "../../../scripts/new/terminal.ts";
import { type Folders, siteFolders } from "../../../scripts/project/folders.ts";
import { buildSite, copyFixture } from "../../site/build-fixture.ts";

const NOW = new Date("2100-01-01T12:00:00Z");
const SOURCE = ["--source-title", "A page of the City", "--source-url", "https://www.minneapolismn.gov/civilrights"];
const FLAGS = {
	event: [
		...["--name", "Winter welcome", "--start", "2099-12-05T15:00", "--end", "2099-12-05T19:00"],
		...["--summary", "Neighbors meet and eat together.", "--place", "the-park"],
		...["--organizers", "lake-council, hostile-club", ...SOURCE],
	],
	resolution: [
		...["--title", "Welcoming all", "--kind", "resolution", "--adopted", "2017-09", "--body", "lake-council"],
		...["--summary", "The Council welcomed all.", ...SOURCE],
	],
	news: [
		...["--title", "Public hearing", "--summary", "The Council hears everybody."],
		...["--from", "2099-12-01T09:00", "--until", "2099-12-05T19:00", "--event", "harvest-supper", ...SOURCE],
	],
	file: [...["--file", "minutes.pdf", "--title", "Minutes", "--language", "en", "--date", "2018-10-01"], ...SOURCE],
	place: [
		...["--name", "Help desk", "--address-street", "2 Main Street", "--address-locality", "Lake City"],
		...["--accessibility", "No step at the door, Hearing loop", "--geo-latitude", "44.9", "--geo-longitude=-93.2"],
		...["--organization", "lake-city", "--hotline", "city-311", ...SOURCE],
	],
	hotline: [
		...["--name", "Second line", "--purpose", "Ask the City for help.", "--owner", "lake-city"],
		// Of the numbers that are kept for films and examples: nobody answers.
		...[
			"--numbers-dial",
			"+16125550123",
			"--numbers-confirmed-digits",
			"+16125550123",
			"--kind",
			"voice",
			"--languages",
			"en",
			"--interpreters",
			"true",
			...SOURCE,
		],
	],
	page: ["--title", "Snow: what to do", "--description", "How to keep your walk clear.", "--name", "about/snow"],
	language: ["--english-name", "Oromo", "--name", "Afaan Oromoo", "--id", "om", "--dir", "ltr", ...SOURCE],
} as const;
type Name = keyof typeof FLAGS;

let original: string;
let folders: Folders;
beforeAll(async () => {
	original = await copyFixture();
});
afterAll(() => rmSync(path.dirname(original), { recursive: true }));

const copies: string[] = [];
/** A copy for a test to write into. */
function freshCopy(): void {
	const root = mkdtempSync(path.join(tmpdir(), "make-new-"));
	copies.push(root);
	cpSync(original, root, { recursive: true });
	folders = siteFolders({ SITE_FOLDER: root });
}
afterAll(() => {
	for (const copy of copies) rmSync(copy, { recursive: true });
});

const make = (name: Name, flags: readonly string[], terminal?: Terminal): Promise<string> => {
	const kind = KINDS.get(name);
	if (kind === undefined) throw new Error(`there is no kind ${name}`);
	return makeNew({ kind, flags, folders, now: NOW, terminal }).then((lines) => lines.join("\n"));
};
const failing = (name: Name, flags: readonly string[], terminal?: Terminal): Promise<string> =>
	make(name, flags, terminal).then(
		(said) => `it was written: ${said}`,
		(error: Error) => error.message,
	);
/** The flags of a kind with some answers changed; undefined takes one out. */
const but = (name: Name, changes: Readonly<Record<string, string | undefined>>): string[] => {
	const flags: string[] = [];
	for (let at = 0; at < FLAGS[name].length; at += 2) {
		const [flag = "", answer = ""] = FLAGS[name].slice(at, at + 2);
		if (!(flag in changes)) flags.push(flag, answer);
	}
	return [
		...flags,
		...Object.entries(changes).flatMap(([flag, answer]) => (answer === undefined ? [] : [flag, answer])),
	];
};

const read = (file: string): string => readFileSync(path.join(folders.root, file), "utf8");
/** Every file of the copy with its bytes. */
const everything = (): Map<string, string> =>
	new Map(
		readdirSync(folders.root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(folders.root, path.join(entry.parentPath, entry.name)))
			.map((file) => [file, readFileSync(path.join(folders.root, file), "latin1")]),
	);
const changedSince = (before: ReadonlyMap<string, string>): string[] => {
	const after = everything();
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((file) => before.get(file) !== after.get(file))
		.sort();
};

/** A person who types these lines, then stops. */
function person(lines: readonly string[]): Terminal & { heard: string[] } {
	const left = [...lines];
	const heard: string[] = [];
	return { heard, say: (text) => void heard.push(text), ask: async () => left.shift() };
}

describe("what is new", () => {
	beforeEach(freshCopy);

	test("of every kind has no error by the project's own reading, and nothing else is touched", async () => {
		// As staff do: a file comes before its record.
		const uploads = path.join(folders.root, "assets/files");
		cpSync(path.join(uploads, "council-minutes-2018-10-01.pdf"), path.join(uploads, "minutes.pdf"));
		const before = everything();
		for (const name of Object.keys(FLAGS) as Name[]) expect(await make(name, FLAGS[name])).toContain("Written: ");
		const sources = await readSiteSources(folders, {}, NOW);
		expect(sources.facts.events.byId.has("winter-welcome-2099")).toBe(true);
		expect(sources.facts.resolutions.byId.has("welcoming-all-2017")).toBe(true);
		expect(sources.words.pages.map(({ file }) => file)).toContain("content/en/about/snow.md");
		expect(changedSince(before)).toEqual([
			...[
				"events/winter-welcome-2099",
				"files",
				"hotlines",
				"languages",
				"news/public-hearing-2099",
				"places",
				"resolutions/welcoming-all-2017",
			].map((name) => `_data/${name}.json`),
			"_includes/strings/om.json",
			"content/en/about/snow.md",
			"content/om/.english/index.json",
			"content/om/index.md",
		]);
	});

	test("is added to its file, and all other bytes stay, also the line ends of Windows", async () => {
		const eol = "\r\n";
		const file = path.join(folders.data, "hotlines.json");
		writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", eol));
		const before = read("_data/hotlines.json");
		await make("hotline", FLAGS.hotline);
		const more = read("_data/hotlines.json");
		const start = before.lastIndexOf(`${eol}\t]`);
		expect(more.startsWith(`${before.slice(0, start)},${eol}\t\t{${eol}\t\t\t"id": "second-line",${eol}`)).toBe(true);
		expect(more.endsWith(`${eol}\t\t}${before.slice(start)}`)).toBe(true);
		expect(more.replaceAll(eol, "")).not.toMatch(/[\r\n]/);
	});

	test("never takes the place of a record that is there, or was there once", async () => {
		const before = read("_data/events/harvest-supper.json");
		for (const id of ["harvest-supper", "called-off-walk"])
			expect(await failing("event", [...FLAGS.event, "--id", id])).toContain(
				"--id: there is such a record already. Write another id.",
			);
		expect(read("_data/events/harvest-supper.json")).toBe(before);
	});

	test("has null or nothing where nobody answered, and invents nothing", async () => {
		await make("event", FLAGS.event);
		const record = JSON.parse(read("_data/events/winter-welcome-2099.json"));
		expect(record).toEqual({
			$schema: "../../../../scripts/editor.events.schema.json",
			name: { en: "Winter welcome" },
			summary: { en: "Neighbors meet and eat together." },
			start: "2099-12-05T15:00",
			end: "2099-12-05T19:00",
			timeZone: "America/Denver",
			place: "the-park",
			organizers: ["lake-council", "hostile-club"],
			status: "scheduled",
			link: null,
			source: { title: "A page of the City", url: "https://www.minneapolismn.gov/civilrights" },
			asOf: null,
		});
	});

	test("in a language that the computer does not know gets a table of its months to translate", async () => {
		await make("language", but("language", { "--english-name": "Karen", "--name": "K'nyaw", "--id": "ksw" }));
		expect(JSON.parse(read("_includes/strings/ksw.json"))).toHaveProperty("formats.months");
		const { locales } = await readSiteSources(folders, {}, NOW);
		expect(locales.get("ksw")?.t.html("nav.menu").markup).toBe('<span lang="en" dir="ltr">Menu</span>');
	});

	if (process.env.FULL)
		test("in a new language builds, with English standing in", async () => {
			await make("language", FLAGS.language);
			await make("page", FLAGS.page);
			const { code, output } = await buildSite(folders.root, path.join(folders.root, "_site"));
			expect(output).toContain("om");
			expect(code).toBe(0);
			expect(read("_site/om/index.html")).toContain('lang="om"');
		}, 300_000);
});

describe("a mistake in a flag is told in a sentence, and nothing is written", () => {
	let before: ReadonlyMap<string, string>;
	beforeAll(() => {
		freshCopy();
		before = everything();
	});
	test.each([
		["event", { "--start": "2099-02-30T15:00" }, "--start: "],
		["event", { "--start": "3 p.m." }, '--start: "3 p.m." is not a day, nor a day and a time.'],
		["event", { "--end": "2099-12-05T14:00" }, "--end: the end, 2099-12-05 14:00, is not after the start"],
		["event", { "--weekday": "friday" }, "--weekday: 2099-12-05 is a saturday, not a friday."],
		["event", { "--id": "past-picnic" }, "--id: there is such a record already"],
		["event", { "--id": "fête d'hiver" }, "--id: "],
		["event", { "--organizers": "lake-concil" }, 'Did you mean "lake-council"?'],
		["event", { "--link": "minneapolismn.gov" }, "--link: "],
		["event", { "--nmae": "x" }, "There is no flag --nmae. Did you mean --name?"],
		["event", { "--as-of": "2100-02-01" }, "--as-of: 2100-02-01 is in the future"],
		["resolution", { "--kind": "law" }, "--kind: "],
		[
			"hotline",
			{ "--numbers-dial": "612-555-0123" },
			'--numbers-dial: "612-555-0123" is not a number that a phone can dial.',
		],
		["hotline", { "--numbers-dial": "+16126730000000" }, "--numbers-dial"],
		["hotline", { "--numbers-confirmed-digits": undefined }, "--numbers-dial: 612-555-0123 is unusual"],
		["page", { "--name": "Snow Days" }, "--name: "],
		["page", { "--name": "rights" }, "--name: content/en/rights.md is there already."],
		["page", { "--description": "long ".repeat(40) }, "--description: the description is longer than 160"],
		["language", { "--id": "es" }, '--id: the id "es" names another record'],
		["language", { "--dir": "left" }, "--dir: "],
	] as const)("%s %j", async (name, changes, sentence) => {
		expect(await failing(name, but(name, changes))).toContain(sentence);
		expect(changedSince(before)).toEqual([]);
	});

	test("flags that are missing are named in one sentence", async () => {
		expect(await failing("event", but("event", { "--name": undefined, "--summary": undefined }))).toBe(
			"Add --name, --summary, or run the command at a terminal to be asked.",
		);
	});

	test("facts that have mistakes already are told before anything is asked", async () => {
		writeFileSync(path.join(folders.data, "events/fair.json"), "{");
		expect(await failing("event", [], person([]))).toMatch(/^_data\/events\/fair\.json:1:/);
	});
});

describe("at a terminal", () => {
	beforeEach(freshCopy);
	const PAGE = ["Snow", "How to keep your walk clear.", "", "", "snow"];

	test("each question comes with a hint and an example, and an empty answer stays out", async () => {
		const staff = person(PAGE);
		await make("page", [], staff);
		expect(staff.heard[0]).toBe(
			"\ntitle: The page's heading and its name in lists, in English.\nExample: Know your rights",
		);
		expect(read("content/en/snow.md")).toMatch(/^---\ntitle: Snow\ndescription: How to keep your walk clear\.\n---\n/);
	});

	test("a wrong answer is told at once and asked again", async () => {
		const staff = person([...PAGE.slice(0, -1), "Snow Days", "sn\u006f\u0308w", "snow"]);
		await make("page", [], staff);
		expect(staff.heard.filter((it) => it.includes("small letters, digits and hyphens. Rename"))).toHaveLength(2);
		expect(read("content/en/snow.md")).toContain("title: Snow\n");
	});

	test("an answer that does not go with the others is asked again, and the others are kept", async () => {
		const staff = person(["2099-12-05T20:00"]);
		const unasked = ["--weekday", "saturday"];
		const others = ["--link", "https://www.minneapolismn.gov/", "--as-of", "2018"];
		const flags = but("event", { "--end": "2099-12-05T14:00", "--id": "winter-welcome" });
		await make("event", [...flags, ...unasked, ...others], staff);
		expect(staff.heard.join("\n")).toContain("--end: the end, 2099-12-05 14:00, is not after the start");
		expect(read("_data/events/winter-welcome.json")).toContain('"end": "2099-12-05T20:00"');
	});

	test("nobody is asked for what few events have, and its flags are read", async () => {
		const staff = person([]);
		const rare = ["--repeats-every", "1st saturday", "--repeats-times", "6", "--free", "true", "--languages", "en, om"];
		const flags = [...but("event", { "--id": "winter-welcome" }), ...rare, "--weekday", "saturday"];
		await make("event", [...flags, "--link", "https://www.minneapolismn.gov/", "--as-of", "2018"], staff);
		expect(staff.heard).toEqual([]);
		expect(JSON.parse(read("_data/events/winter-welcome.json"))).toMatchObject({
			repeats: { every: "1st saturday", times: 6 },
			free: true,
			languages: ["en", "om"],
		});
	});

	test.each([
		["the end of input or Ctrl-C", PAGE.slice(0, 2)],
		["nothing typed twice where an answer is needed", ["", "", ...PAGE]],
	])("%s writes nothing", async (_, lines) => {
		const before = everything();
		expect(await failing("page", [], person(lines))).toContain("Stopped. Nothing was written.");
		expect(changedSince(before)).toEqual([]);
	});
});
