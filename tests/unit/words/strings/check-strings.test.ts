import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkStrings } from "../../../../scripts/i18n/check-strings.ts";
import { unfinishedStrings } from "../../../../scripts/i18n/unfinished-strings.ts";
import { cityFolders } from "../../../city.ts";

const root = mkdtempSync(path.join(tmpdir(), "check-strings-"));
afterAll(() => rmSync(root, { recursive: true }));

const ENGLISH = {
	"nav.menu": { text: "Menu", note: "A link." },
	"foot.built": { text: "Made on {date}.", note: "{date} is a day." },
	"facts.many": { text: { one: "{count} record", other: "{count} records" }, note: "{count} is a number." },
};
const SPANISH = {
	"nav.menu": { english: "Menu", text: "Menú" },
	"foot.built": { english: "Made on {date}.", text: "Hecho el {date}." },
	"facts.many": {
		english: ENGLISH["facts.many"].text,
		text: { one: "un dato", many: "{count} de datos", other: "{count} datos" },
	},
};
const HMONG = {
	"nav.menu": { english: "Menu", text: "Npe" },
	"foot.built": { english: "Made on {date}.", text: "Ua {date}." },
	"facts.many": { english: ENGLISH["facts.many"].text, text: { other: "{count} yam" } },
	formats: {
		months: Array.from({ length: 12 }, (_, index) => `${index + 1} hli`),
		monthsShort: Array.from({ length: 12 }, (_, index) => `${index + 1} h`),
		weekdays: Array.from({ length: 7 }, (_, index) => `hnub ${index + 1}`),
		patterns: {
			day: "{month} {day}, {year}",
			longDay: "{weekday}, {month} {day}, {year}",
			month: "{month} {year}",
		},
		am: "{time} a.m.",
		pm: "{time} p.m.",
		plural: ["other"],
	},
};
const LANGUAGES = [
	{ id: "en", tag: "en", englishName: "English", published: true },
	{ id: "es", tag: "es", englishName: "Spanish", published: true },
	{ id: "hmn", tag: "mww", englishName: "Hmong", published: true },
];
const USED = new Set(Object.keys(ENGLISH));

/** A site with some files of strings; a text is written as it is, anything else as JSON. */
function site(files: Record<string, unknown>) {
	const place = mkdtempSync(path.join(root, "site-"));
	const strings = path.join(place, "_includes/strings");
	mkdirSync(strings, { recursive: true });
	for (const [id, content] of Object.entries({ en: ENGLISH, es: SPANISH, hmn: HMONG, ...files }))
		if (content !== null)
			writeFileSync(
				path.join(strings, `${id}.json`),
				typeof content === "string" ? content : JSON.stringify(content, null, "\t"),
			);
	return { root: place, strings };
}

const check = (files: Record<string, unknown>, used = USED, languages = LANGUAGES): string[] =>
	checkStrings(site(files), languages, (key) => used.has(key)).map(
		({ file, line, message }) => `${path.basename(file)}:${line}: ${message}`,
	);
const without = (entries: object, key: string) =>
	Object.fromEntries(Object.entries(entries).filter(([it]) => it !== key));
const spanish = (key: keyof typeof SPANISH, fields: object) => ({
	es: { ...SPANISH, [key]: { ...SPANISH[key], ...fields } },
});
const formats = (fields: object) => ({ hmn: { ...HMONG, formats: { ...HMONG.formats, ...fields } } });

test("… stands for a text that nobody has translated yet, but not for an English one", () => {
	const forms = { one: "…", many: "…", other: "…" };
	expect(check(spanish("facts.many", { text: forms }))).toEqual([]);
	expect(check(spanish("foot.built", { text: "…" }))).toEqual([]);
	expect(check(spanish("foot.built", { english: "…" }))[0]).toContain("the text is empty. Write it.");
	expect(check({ en: { ...ENGLISH, "nav.menu": { text: "…", note: "A link." } } })[0]).toContain("the text is empty.");
});

test("strings without an error have none", () => {
	expect(check({})).toEqual([]);
});

describe("the keys", () => {
	test("are all there", () => {
		expect(check({ es: without(SPANISH, "nav.menu") })).toEqual([
			'es.json:1: the field "nav.menu" is missing. Add it.',
		]);
	});
	test("are those of English, and a misspelt one is told once with the right one", () => {
		expect(check({ es: { ...without(SPANISH, "nav.menu"), "nav.mneu": SPANISH["nav.menu"] } })).toEqual([
			'es.json:17: there is no field "nav.mneu" here. Did you mean "nav.menu"?',
		]);
	});
	test("that are unknown and like no other are to be taken out, without a list of hundreds", () => {
		const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}.x`, ENGLISH["nav.menu"]]));
		const own = Object.fromEntries(Object.keys(many).map((key) => [key, SPANISH["nav.menu"]]));
		const used = new Set([...USED, ...Object.keys(many)]);
		const files = {
			en: { ...ENGLISH, ...many },
			es: { ...SPANISH, ...own, "quite.another": {} },
			hmn: { ...HMONG, ...own },
		};
		expect(check(files, used)).toEqual(['es.json:261: there is no field "quite.another" here. Take it out.']);
	});
	test("that nothing says are taken out", () => {
		expect(check({}, new Set(["nav.menu", "facts.many"]))).toEqual([
			'en.json:6: nothing on the site says "foot.built". Take it out, here and in every language.',
		]);
	});
});

describe("a translation", () => {
	test("tells the English that it was made from", () => {
		expect(check({ es: { ...SPANISH, "nav.menu": { text: "Menú" } } })).toEqual([
			'es.json:2: the field "english" is missing. Add it.',
		]);
	});
	test("is no error if its English has changed since, even in its places and forms", () => {
		expect(check(spanish("nav.menu", { english: "The {city} menu", text: "El menú de {city}" }))).toEqual([]);
		expect(check(spanish("nav.menu", { english: { one: "1", other: "2" }, text: SPANISH["facts.many"].text }))).toEqual(
			[
				"es.json:9: the English has no place {count}. Take it out.",
				"es.json:10: the English has no place {count}. Take it out.",
			],
		);
		expect(check(spanish("facts.many", { english: "Records", text: "Datos" }))).toEqual([]);
	});
	test.each([
		["", "the text is empty. Write it."],
		[" \n", "the text is empty. Write it."],
		["Men\u200bú", "a zero-width space (U+200B), which nobody sees, stands in this text. Take it out."],
		["\u202eMenú", "a right-to-left override (U+202E), which nobody sees, stands in this text. Take it out."],
		["Menu\u0301", "ú is written as two characters, so search would miss its word."],
		["Menú\u0007", "a control character (U+0007), which nobody sees, stands in this text. Take it out."],
		["<b>Menú</b>", "the HTML <b> would be shown"],
	])("of %j is refused", (text, message) => {
		const [diagnostic = "", ...more] = check(spanish("nav.menu", { text }));
		expect(diagnostic).toContain(`es.json:4: ${message}`);
		expect(more).toEqual([]);
	});
	test("has the places of its English", () => {
		expect(check(spanish("foot.built", { text: "Hecho." }))).toEqual([
			"es.json:8: the place {date} of the English is missing. Write it where it belongs.",
		]);
		expect(check(spanish("foot.built", { text: "Hecho el {dtae}." }))).toEqual([
			"es.json:8: the English has no place {dtae}. Did you mean {date}?",
		]);
		expect(check(spanish("foot.built", { text: "Hecho el {date} en {x}." }))).toEqual([
			"es.json:8: the English has no place {x}. Take it out.",
		]);
	});
});

describe("plural forms", () => {
	const many = (text: unknown) => check(spanish("facts.many", { text }));
	test("are all there, each by its name", () => {
		expect(many({ one: "un dato", other: "{count} datos" })).toEqual([
			'es.json:15: the field "many" is missing. Add it.',
		]);
		expect(many({ one: "un dato", manny: "{count} de datos", other: "{count} datos" })).toEqual([
			'es.json:17: there is no field "manny" here. Did you mean "many"?',
		]);
		expect(many({ ...SPANISH["facts.many"].text, few: "{count} datos" })).toEqual([
			'es.json:19: there is no field "few" here. The fields are: one, many, other.',
		]);
	});
	test("stand where English has them, and only there", () => {
		expect(many("{count} datos")).toEqual([
			'es.json:15: "{count} datos" stands where fields belong. Write them between { and }.',
		]);
		expect(check(spanish("nav.menu", { text: { other: "Menú" } }))).toEqual([
			"es.json:4: a group of fields is not a text. Write one text in quotes.",
		]);
	});
	test("may say one and two as words, but not a large number", () => {
		expect(many({ one: "un dato", many: "{count} de datos", other: "datos" })).toEqual([
			"es.json:18: the place {count} of the English is missing. Write it where it belongs.",
		]);
	});
	test("of a language that the computer does not know are one", () => {
		const text = { one: "ib yam", other: "{count} yam" };
		expect(check({ hmn: { ...HMONG, "facts.many": { ...HMONG["facts.many"], text } } })).toEqual([
			'hmn.json:16: there is no field "one" here. The fields are: other.',
		]);
	});
});

describe("English", () => {
	test("has a text and a note for each key", () => {
		expect(check({ en: { ...ENGLISH, "nav.menu": { text: "Menu", note: " " } } })).toEqual([
			"en.json:4: the text is empty. Write it.",
		]);
		expect(check({ en: { ...ENGLISH, "nav.menu": { text: "Menu" } } })).toEqual([
			'en.json:2: the field "note" is missing. Add it.',
		]);
	});
	test("stands in the project, if the site has none", () => {
		const diagnostics = checkStrings(site({ en: null, es: null, hmn: null }), [LANGUAGES[0] ?? never()], () => false);
		const [first] = diagnostics;
		expect(first?.message).toMatch(/^nothing on the site says "nav\.skip"/);
	});
});

describe("the table of formats", () => {
	test("is asked for where the computer does not know the language", () => {
		expect(check({ hmn: without(HMONG, "formats") })).toEqual([
			'hmn.json:1: the computer does not know how Hmong writes dates and times. Add "formats" with months, monthsShort, weekdays (Monday first), patterns (day, longDay, month), am, pm and "plural": ["other"].',
		]);
	});
	test("is refused where the computer knows the language", () => {
		expect(check({ es: { ...SPANISH, formats: HMONG.formats } })).toEqual([
			'es.json:21: the computer itself knows how Spanish writes dates and times. Take "formats" out.',
		]);
	});
	test("is whole", () => {
		expect(check(formats({ months: HMONG.formats.months.slice(1) }))[0]).toMatch(
			/: this is not a list of 12 months\. Write all of them, in order\.$/,
		);
		expect(check(formats({ weekdays: [] }))[0]).toMatch(/: this is not a list of 7 weekdays, Monday first\./);
		expect(check(formats({ am: "a.m." }))[0]).toMatch(/: the places here must be \{time\}\./);
		expect(check(formats({ plural: ["one", "other"] }))[0]).toMatch(/: this is not \["other"\]\. Write it so/);
		expect(check(formats({ patterns: { ...HMONG.formats.patterns, month: "{mont} {year}" } }))[0]).toMatch(
			/: the places here must be \{month\}, \{year\}\./,
		);
		expect(check(formats({ pm: undefined }))[0]).toMatch(
			/: the field "pm" is missing\. Add it, such as "pm": "\{time\} p\.m\."\.$/,
		);
	});
});

describe("a file", () => {
	test("that is no JSON is told where it breaks, and the others are judged all the same", () => {
		const diagnostics = check({ es: '{\n\t"nav.menu": {\n\t\t"text": "Menú"', hmn: without(HMONG, "formats") });
		expect(diagnostics.map((diagnostic) => diagnostic.split(":")[0])).toContain("es.json");
		expect(diagnostics.map((diagnostic) => diagnostic.split(":")[0])).toContain("hmn.json");
	});
	test("in which a key stands twice is refused", () => {
		const [diagnostic] = check({ es: JSON.stringify(SPANISH).replace(/^\{/, '{"nav.menu": 1,\n') });
		expect(diagnostic).toMatch(/nav\.menu/);
	});
	test("of a published language is there", () => {
		expect(check({ es: null })).toEqual([
			'es.json:1: the file is missing, though languages.json says that Spanish (es) is published. Add it with every string, or write "published": false.',
		]);
		expect(
			check(
				{ es: null },
				USED,
				LANGUAGES.map((it) => ({ ...it, published: it.id !== "es" })),
			),
		).toEqual([]);
	});
	test("of no language is out of place", () => {
		expect(check({ ess: SPANISH })).toEqual([
			'ess.json:1: no language of languages.json has this file. Did you mean "es.json"?',
		]);
	});
});

describe("stale strings", () => {
	const stale = (fields: Record<string, unknown>) =>
		unfinishedStrings(site({ es: { ...SPANISH, ...fields } }), LANGUAGES);
	test("are none while the English is as it was", () => {
		expect(stale({})).toEqual([]);
	});
	test("are listed with their place and both English texts", () => {
		expect(stale({ "foot.built": { english: "Built on {date}.", text: "Hecho el {date}." } })).toEqual([
			{
				language: "es",
				key: "foot.built",
				file: "_includes/strings/es.json",
				line: 6,
				was: "Built on {date}.",
				now: "Made on {date}.",
				isTranslated: true,
			},
		]);
	});
	test("are those of which one plural form has changed", () => {
		const english = { one: "{count} fact", other: "{count} records" };
		const [found] = stale({ "facts.many": { ...SPANISH["facts.many"], english } });
		expect(found).toMatchObject({ was: "{count} fact / {count} records", now: "{count} record / {count} records" });
	});
	test("are not those of which only white space, quotation marks or dashes differ, or the order of forms", () => {
		expect(stale({ "nav.menu": { english: " Menu\n", text: "Menú" } })).toEqual([]);
		const english = { other: "{count} records", one: "{count} record" };
		expect(stale({ "facts.many": { ...SPANISH["facts.many"], english } })).toEqual([]);
		const place = site({
			en: { ...ENGLISH, "nav.menu": { text: "The “Menu” – it’s here", note: "A link." } },
			es: { ...SPANISH, "nav.menu": { english: 'The "Menu" - it\'s here', text: "Menú" } },
		});
		expect(unfinishedStrings(place, LANGUAGES.slice(0, 2))).toEqual([]);
	});
});

test("the strings of the frozen city have no error", () => {
	const { languages } = JSON.parse(readFileSync(path.join(cityFolders.data, "languages.json"), "utf8"));
	expect(checkStrings(cityFolders, languages)).toEqual([]);
});

const never = (): never => {
	throw new Error("The list of languages is empty.");
};
