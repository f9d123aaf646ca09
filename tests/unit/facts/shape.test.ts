import { describe, expect, it } from "vitest";
import { diagnosticsOf, hotline, language, placesOf, provenance, site } from "./small-site.ts";

const line = (fields: object) => diagnosticsOf({ hotlines: [{ ...hotline("city-311", "311"), ...fields }] });
const without = (field: string) => {
	const record: Record<string, unknown> = hotline("city-311", "311");
	delete record[field];
	return record;
};

describe("a record of the wrong shape", () => {
	it.each<[string, object, string]>([
		["a number without quotes", { id: 7 }, 'the number 7 stands without quotes. Write "7".'],
		["true for a text", { owner: true }, "true is not a text. Write the text in quotes."],
		["null for a text", { owner: null }, "null may not stand here. Write the text in quotes."],
		["a list for a text", { owner: ["a"] }, "a list is not a text. Write one text in quotes."],
		["a text without a language", { name: "311" }, 'the text has no language. Write { "en": "311" }.'],
		["one value for a list", { languages: "en" }, '"en" must stand in a list. Write ["en"].'],
		["fields for a list", { languages: {} }, "a group of fields is not a list. Write the values between [ and ]."],
		["a text for true", { interpreters: "yes" }, '"yes" is not true or false. Write one of the two without quotes.'],
		["a text for a number", { reviewEvery: "180" }, '"180" is not a number. Write digits without quotes, such as 180.'],
		["half a day", { reviewEvery: 1.5 }, "1.5 is not a whole number. Write one such as 180."],
		["no days", { reviewEvery: 0 }, "the number of days is not above zero. Write one such as 180."],
		["too many days", { reviewEvery: 3661 }, "the number of days is more than ten years. Write one such as 180."],
		["an id that no file can have", { id: "con" }, "Windows can have no file of this name. Write another id."],
		["the id that means all", { id: "all" }, '"all" stands for all lines in references. Write another id.'],
		["a list for fields", { source: [] }, "a list stands where fields belong. Write them between { and }."],
		[
			"a field that is not known",
			{ foo: 1 },
			'there is no field "foo" here. The fields are: id, name, purpose, owner, numbers, channels, kind, languages, interpreters, hours, whenClosed, source, asOf, checked, reviewEvery, superseded.',
		],
		["a misspelt field", { cheked: "2018-11-05" }, 'there is no field "cheked" here. Did you mean "checked"?'],
		["a value outside a closed set", { kind: "voicex" }, '"voicex" is not a kind of line. Did you mean "voice"?'],
		[
			"an id with capitals",
			{ id: "City 311" },
			"an id has small letters, digits and single hyphens only. Write city-311.",
		],
		[
			"an impossible day",
			{ checked: "2018-02-31" },
			'"2018-02-31" is no day of the calendar. Check the month and the day.',
		],
		["a day in words", { checked: "Oct 30" }, '"Oct 30" is not a day. Write year-month-day, such as 2018-10-30.'],
		[
			"no number",
			{ numbers: [] },
			'the line has neither a number nor a channel. Add one, such as "numbers": [{ "dial": "+16126733000" }].',
		],
	])("is told in one sentence: %s", (_name, fields, message) => {
		expect(line(fields)).toEqual([`hotlines.json: ${message}`]);
	});

	it("is told which values may stand there where the schema has no words for it", () => {
		expect(diagnosticsOf({ languages: [language("en", { dir: "left" })] })).toEqual([
			'languages.json: "left" may not stand here. Write one of: ltr, rtl.',
		]);
		expect(
			diagnosticsOf({ site: site({ timeZone: "Mars/Base", hashtag: "x", redirects: [{ from: "a", to: "/" }] }) }),
		).toEqual([
			'site.json: "x" is not a hashtag. Write one such as #WeAreMpls.',
			"site.json: this time zone is not known. Write its name, such as America/Chicago.",
			'site.json: "a" is not an address of the site. Write one that begins with one / and has no spaces, \\, * or :, such as /resolutions/.',
		]);
	});

	it("is told of a language that programs would drop", () => {
		const record = JSON.stringify(hotline("city-311", "311")).replace('"name":{', '"name":{"__proto__":"x",');
		expect(diagnosticsOf({ hotlines: `{ "$schema": "", "hotlines": [${record}] }` })).toEqual([
			'hotlines.json: a field may not have the name "__proto__". Take it out.',
		]);
	});

	it.each([
		[0.9, 11],
		[11, 60.1],
	])("is told of paper that does not exist: %s by %s", (width, height) => {
		const text = { en: "A sign" };
		const item = {
			id: "a",
			name: text,
			description: text,
			alt: text,
			kind: "sign",
			paper: { width, height },
			...provenance,
		};
		expect(diagnosticsOf({ toolkit: [item] })).toEqual([
			"toolkit.json: no paper has this size. Write inches from 1 to 60, such as 8.5.",
		]);
	});

	it("is told what is missing, and whether null will do", () => {
		expect(diagnosticsOf({ hotlines: [without("owner")] })).toEqual([
			'hotlines.json: the field "owner" is missing. Add it, such as "owner": "minneapolis-311".',
		]);
		expect(diagnosticsOf({ hotlines: [without("hours")] })).toEqual([
			'hotlines.json: the field "hours" is missing. Add it, with null if nothing is known.',
		]);
		expect(diagnosticsOf({ hotlines: [without("kind")] })).toEqual([
			'hotlines.json: the field "kind" is missing. Add it, such as "kind": "voice".',
		]);
		expect(line({ name: { es: "Línea" } })).toEqual(['hotlines.json: the field "en" is missing. Add it.']);
	});

	it("is told once when a needed field is misspelt", () => {
		expect(diagnosticsOf({ hotlines: [{ ...without("owner"), ownr: "city-of-minneapolis" }] })).toEqual([
			'hotlines.json: there is no field "ownr" here. Did you mean "owner"?',
		]);
	});

	it("is told of every error in it, and of those in other records and files", () => {
		const diagnostics = diagnosticsOf({
			hotlines: [{ ...hotline("a", "311"), kind: "x", asOf: 2018 }, hotline("b", "+1612")],
			site: site({ hashtag: "WeAreMpls" }),
			"events/a.json": "[",
		});
		expect(diagnostics).toHaveLength(5);
		expect(diagnostics.map((diagnostic) => diagnostic.split(":")[0])).toEqual([
			"events/a.json",
			"hotlines.json",
			"hotlines.json",
			"hotlines.json",
			"site.json",
		]);
	});

	it("does not shift the places of errors in the records after it", () => {
		const bad = JSON.stringify({ ...hotline("a", "311"), kind: "x" });
		const next = JSON.stringify(hotline("b", "+16121234567"));
		expect(placesOf({ hotlines: `{ "$schema": "", "hotlines": [\n${bad},\n${next}\n] }` })).toEqual([
			`_data/hotlines.json:2:${bad.indexOf('"x"') + 1}`,
			`_data/hotlines.json:3:${next.indexOf('"+1612') + 1}`,
		]);
	});

	it("is told at the value, at the name of a field that is not known, and at the record that lacks one", () => {
		const file = (record: string) => ({ hotlines: `{ "$schema": "", "hotlines": [\n${record}\n] }` });
		const text = JSON.stringify(hotline("city-311", "311"));
		const at = (needle: string, record: string) => `_data/hotlines.json:2:${record.indexOf(needle) + 1}`;
		const kind = text.replace('"voice"', '"x"');
		expect(placesOf(file(kind))).toEqual([at('"x"', kind)]);
		const unknown = text.replace('"kind"', '"foo":1,"kind"');
		expect(placesOf(file(unknown))).toEqual([at('"foo"', unknown)]);
		expect(placesOf(file(text.replace('"kind":"voice",', "")))).toEqual(["_data/hotlines.json:2:1"]);
	});
});
