import { describe, expect, it } from "vitest";
import {
	correction,
	diagnosticsOf,
	event,
	hotline,
	language,
	organization,
	place,
	placesOf,
	provenance,
	readSmallSite,
	resolution,
	resource,
	schedule,
	site,
} from "../small-site.ts";

describe("ids", () => {
	it("name one record of a kind", () => {
		const corrections = [correction("a"), correction("a", { was: "1" })];
		expect(diagnosticsOf({ corrections })).toEqual([
			'corrections.json: the id "a" names another record of this file too. Write a new one here.',
		]);
	});

	it("may be the same in two kinds", () => {
		expect(diagnosticsOf({ events: [event("a")], resolutions: [resolution("a")] })).toEqual([]);
	});

	it("of languages are as unlike as all others", () => {
		expect(diagnosticsOf({ languages: [language("en"), language("en")] })).toEqual([
			'languages.json: the id "en" names another record of this file too. Write a new one here.',
		]);
	});
});

describe("references", () => {
	const two = [organization("city-of-minneapolis"), organization("saint-paul")];

	it.each<[string, object, string]>([
		["a line's owner", { hotlines: [hotline("a", "311", { owner: "saint-pual" })] }, "hotlines.json"],
		["an organizer", { events: [event("a", { organizers: ["saint-pual"] })] }, "events/a.json"],
		["a body", { resolutions: [resolution("a", { body: "saint-pual" })] }, "resolutions/a.json"],
		["a parent", { organizations: [...two, organization("b", { partOf: "saint-pual" })] }, "organizations.json"],
		["a maker", { resources: [resource("a", { owner: "saint-pual" })] }, "resources.json"],
		["the site's owner", { site: site({ owner: "saint-pual" }) }, "site.json"],
	])("must be there: %s", (_name, changes, file) => {
		expect(diagnosticsOf({ organizations: two, ...changes })).toEqual([
			`${file}: "saint-pual" is not in organizations.json. Did you mean "saint-paul"?`,
		]);
	});

	it("to hours, lines and languages must be there too", () => {
		expect(diagnosticsOf({ hotlines: [hotline("city-311", "311", { hours: "x" })] })).toEqual([
			'hotlines.json: "x" is not in hours.json. There is none yet: take it out, or add it first.',
		]);
		expect(diagnosticsOf({ languages: [language("en", { hotline: "city-31" })] })).toEqual([
			'languages.json: "city-31" is not in hotlines.json. Did you mean "city-311"?',
		]);
		expect(diagnosticsOf({ hotlines: [hotline("city-311", "311", { languages: ["en", "xx"] })] })).toEqual([
			'hotlines.json: "xx" is not in languages.json. Write one of: en.',
		]);
		const quotations = [{ id: "a", text: "Words", language: "xx", cite: { en: "Somebody" }, ...provenance }];
		expect(diagnosticsOf({ quotations })).toEqual([
			'quotations.json: "xx" is not in languages.json. Write one of: en.',
		]);
		expect(diagnosticsOf({ resources: [resource("a", { languages: ["xx"] })] })).toEqual([
			'resources.json: "xx" is not in languages.json. Write one of: en.',
		]);
	});

	it("into a file that cannot be read are not judged", () => {
		expect(diagnosticsOf({ organizations: "{" })).toHaveLength(1);
	});

	it.each(["{}", "[]", "null", '{ "$schema": "", "hotlines": {} }'])(
		"into a file without its list are not judged: %s",
		(text) => {
			const diagnostics = diagnosticsOf({ hotlines: text, languages: [language("en", { hotline: "city-311" })] });
			expect(diagnostics.join()).toMatch(/hotlines\.json/);
			expect(diagnostics.join()).not.toContain("is not in");
		},
	);

	it("that are misspelt are told once, and not as hours that nobody has", () => {
		const hotlines = [hotline("city-311", "311", { hours: "city-31" })];
		expect(diagnosticsOf({ hotlines, hours: [schedule("city-311")] })).toEqual([
			'hotlines.json: "city-31" is not in hours.json. Did you mean "city-311"?',
		]);
	});

	it("to a record that has another error are kept", () => {
		expect(diagnosticsOf({ organizations: [organization("city-of-minneapolis", { url: "none" })] })).toHaveLength(1);
	});

	it("may not go round in circles", () => {
		const organizations = [...two, organization("a", { partOf: "b" }), organization("b", { partOf: "a" })];
		expect(diagnosticsOf({ organizations })).toEqual([
			'organizations.json: "a" is part of itself in the end. Correct partOf here or above.',
			'organizations.json: "b" is part of itself in the end. Correct partOf here or above.',
		]);
	});
});

describe("texts by language", () => {
	it("have only languages that the site has", () => {
		const events = [event("a", { name: { en: "Fair", ess: "Feria" } })];
		expect(diagnosticsOf({ events, languages: [language("en"), language("es")] })).toEqual([
			'events/a.json: the language "ess" is not in languages.json. Did you mean "es"?',
		]);
	});

	it("are looked at in the translations of a quotation too", () => {
		const words = { id: "a", text: "Yes", language: "en", cite: { en: "Somebody" }, ...provenance };
		const quotations = [{ ...words, translations: { so: "Haa" } }];
		expect(diagnosticsOf({ quotations })).toEqual([
			'quotations.json: the language "so" is not in languages.json. Write one of: en.',
		]);
	});

	it("are looked at within places and spans too", () => {
		const places = [place("a", { accessibility: [{ en: "No step", so: "Haro" }] })];
		expect(diagnosticsOf({ places })).toEqual([
			'places.json: the language "so" is not in languages.json. Write one of: en.',
		]);
	});
});

describe("a fact that stands twice", () => {
	it.each<[string, object, string]>([
		[
			"event",
			{ events: [event("a", { name: { en: "Fair" } }), event("b", { name: { en: "Fair" } })] },
			"event of this name and start",
		],
		[
			"resolution",
			{ resolutions: [resolution("a", { number: "1R" }), resolution("b", { number: "1R" })] },
			"resolution with this number",
		],
		[
			"resource",
			{ resources: [resource("a", { url: "https://a.gov" }), resource("b", { url: "https://a.gov" })] },
			"resource with this address",
		],
		["correction", { corrections: [correction("a"), correction("b")] }, "correction of the same words"],
		[
			"organization",
			{
				organizations: [
					organization("city-of-minneapolis"),
					organization("a", { name: { en: "X" } }),
					organization("b", { name: { en: "X" } }),
				],
			},
			"organization of this name",
		],
		[
			"quotation",
			{
				quotations: ["a", "b"].map((id) => ({
					id,
					text: "Words",
					language: "en",
					cite: { en: "Somebody" },
					...provenance,
				})),
			},
			"quotation of these words",
		],
		[
			"announcement",
			{
				announcements: ["a", "b"].map((id) => ({
					id,
					title: { en: "News" },
					text: { en: "Text" },
					link: null,
					...provenance,
				})),
			},
			"announcement of this title",
		],
		[
			"poster",
			{
				toolkit: ["a", "b"].map((id) => ({
					id,
					name: { en: "Sign" },
					description: { en: "A sign" },
					alt: { en: "Words" },
					kind: "sign",
					paper: { width: 11, height: 8.5 },
					...provenance,
				})),
			},
			"item of this name",
		],
	])("is named with the first: %s", (_name, changes, what) => {
		const [diagnostic, ...others] = diagnosticsOf(changes);
		expect(diagnostic).toMatch(new RegExp(`: "a" is already the ${what}. Keep one of the two, or correct this one.$`));
		expect(others).toEqual([]);
	});

	it("is none if nothing is known of either", () => {
		expect(
			diagnosticsOf({ resolutions: [resolution("a"), resolution("b")], resources: [resource("a"), resource("b")] }),
		).toEqual([]);
	});

	it("is none if the name is the same on another day", () => {
		const name = { en: "Fair" };
		const events = [event("a", { name }), event("b", { name, start: "2018-09-20T15:30" })];
		expect(diagnosticsOf({ events })).toEqual([]);
	});
});

describe("dates in the future", () => {
	it.each<[string, object, string]>([
		[
			"asOf",
			{ asOf: "2018-11-06" },
			"2018-11-06 is in the future, and a source cannot have said so yet. Write the real day.",
		],
		[
			"asOf by month",
			{ asOf: "2018-12" },
			"2018-12 is in the future, and a source cannot have said so yet. Write the real day.",
		],
		[
			"checked",
			{ checked: "2018-11-06" },
			"2018-11-06 is in the future, and nobody can have checked it yet. Write the real day.",
		],
	])("are refused: %s", (_name, fields, message) => {
		expect(diagnosticsOf({ hotlines: [hotline("a", "311", fields)] })).toEqual([`hotlines.json: ${message}`]);
	});

	it("are measured by the real day, not by the day that the site is built for", () => {
		const hotlines = [hotline("a", "311", { checked: "2018-11-06" })];
		expect(diagnosticsOf({ hotlines }, { siteDate: "2017-01-01", today: "2018-11-06" })).toEqual([]);
		expect(diagnosticsOf({ corrections: [correction("a", { day: "2018-11-07" })] })).toHaveLength(1);
	});

	it("are not seen in the month or year of today", () => {
		expect(diagnosticsOf({ hotlines: [hotline("a", "311", { asOf: "2018-11" })] })).toEqual([]);
		expect(diagnosticsOf({ hotlines: [hotline("a", "311", { asOf: "2018" })] })).toEqual([]);
	});
});

describe("unlikely dates", () => {
	it.each<[string, object, string]>([
		["an old source", { hotlines: [hotline("a", "311", { asOf: "0218-10-30" })] }, "is before 1900"],
		["an old resolution", { resolutions: [resolution("a", { adopted: "1617" })] }, "is before 1900"],
		["a far event", { events: [event("a", { start: "2081-09-21T15:30", end: "2081-09-21T16:30" })] }, "years ahead"],
	])("are told: %s", (_name, changes, words) => {
		expect(diagnosticsOf(changes)[0]).toContain(words);
	});

	it("are not those of the next ten years", () => {
		const times = { start: "2028-11-05T15:30", end: "2028-11-05T16:30" };
		expect(diagnosticsOf({ events: [event("a", times)] })).toEqual([]);
	});

	it("are those of a check before the source", () => {
		expect(diagnosticsOf({ hotlines: [hotline("a", "311", { checked: "2018-10-29" })] })).toEqual([
			"hotlines.json: it was checked on 2018-10-29, before its source said so, 2018-10-30. Correct one of the two.",
		]);
	});

	it("are those of a change that is still to come", () => {
		const superseded = {
			date: "2018-12",
			note: { en: "It changed." },
			source: provenance.source,
			link: "https://a.gov",
		};
		expect(diagnosticsOf({ hotlines: [hotline("a", "311", { superseded })] })).toEqual([
			"hotlines.json: 2018-12 is in the future, and it cannot have changed yet. Write the real day.",
		]);
	});
});

describe("lists of names", () => {
	it.each<[string, object]>([
		["languages", { hotlines: [hotline("a", "311", { languages: ["en", "en"] })] }],
		["organizers", { events: [event("a", { organizers: ["city-of-minneapolis", "city-of-minneapolis"] })] }],
	])("name each once: %s", (_name, changes) => {
		expect(diagnosticsOf(changes)).toHaveLength(1);
		expect(diagnosticsOf(changes)[0]).toContain("stands here twice. Take one out.");
	});
});

describe("English", () => {
	it("is published", () => {
		expect(diagnosticsOf({ languages: [language("en", { published: false })] })).toEqual([
			"languages.json: English is what other languages fall back on. Write true.",
		]);
	});
});

describe("a correction", () => {
	it("changes something", () => {
		expect(diagnosticsOf({ corrections: [correction("a", { was: "x", is: "x" })] })).toEqual([
			"corrections.json: this is what was there before. Write what is right.",
		]);
	});
});

describe("web addresses", () => {
	const withUrl = (url: string, hosts: string[] = []) =>
		diagnosticsOf({ resources: [resource("a", { url })], site: site({ httpOnlyHosts: hosts }) });

	it("begin with https, or their host is listed", () => {
		expect(withUrl("https://a.gov/x")).toEqual([]);
		expect(withUrl("http://a.gov/x", ["a.gov"])).toEqual([]);
		expect(withUrl("http://a.gov/x")).toEqual([
			'resources.json: the address begins with http:. Write https:, or add "a.gov" to httpOnlyHosts in site.json if it has no https.',
		]);
	});

	it("listed for nothing are told", () => {
		expect(withUrl("https://a.gov/x", ["a.gov"])).toEqual([
			"site.json: no address begins with http://a.gov. Take the host out of the list.",
		]);
	});

	it("listed are not called unused while a file that may need them has errors", () => {
		const resources = [resource("a", { url: "http://a.gov", topic: "x" })];
		expect(diagnosticsOf({ resources, site: site({ httpOnlyHosts: ["a.gov"] }) })).toHaveLength(1);
	});

	it.each([
		["https://ww.a.gov/x", "ww.a.gov", "www.a.gov"],
		["https://wwww.a.gov/x", "wwww.a.gov", "www.a.gov"],
		["https://wwwminneapolis.gov/x", "wwwminneapolis.gov", "www.minneapolis.gov"],
		["https://a..gov/x", "a..gov", "a.gov"],
	])("with a misspelt host are told: %s", (url, host, right) => {
		expect(withUrl(url)).toEqual([`resources.json: the host "${host}" is misspelt. Did you mean "${right}"?`]);
	});

	it.each(["https://http//a.gov", "http//a.gov", "www.a.gov", "ftp://a.gov"])("that are none are told: %s", (url) => {
		expect(withUrl(url)).toHaveLength(1);
	});

	it.each([
		"https://a.gov/x y",
		"https://a.gov/x\ny",
		" https://a.gov/",
		"https://user:word@a.gov/",
		"https://аpple.gov/",
		"https://192.168.0.1/",
		"https://[::1]/",
		"https:///x",
		"HTTPS://a.gov/",
		"https://a.gov:8080/",
	])("that are not plain are told: %j", (url) => {
		expect(withUrl(url)).toHaveLength(1);
	});

	it("are left alone in the words of a correction", () => {
		expect(diagnosticsOf({ corrections: [correction("a", { was: "ww.a.gov", is: "www.a.gov" })] })).toEqual([]);
	});
});

describe("hours", () => {
	it("that no line has are told", () => {
		expect(diagnosticsOf({ hours: [schedule("a")] })).toEqual([
			'hours.json: no line in hotlines.json and no place in places.json has the hours "a". Name them there, or take them out.',
		]);
	});

	it("are not called unused while a line that may name them has errors", () => {
		const hotlines = [hotline("city-311", "311", { hours: "a", kind: "x" })];
		expect(diagnosticsOf({ hours: [schedule("a")], hotlines })).toHaveLength(1);
	});

	it("are told at the record", () => {
		expect(placesOf({ hours: [schedule("a")] })).toEqual(["_data/hours.json:5:10"]);
	});
});

describe("a line that stands for a language or a task", () => {
	const lines = [
		hotline("city-311", "311"),
		hotline("spanish-line", "+16126732700", { languages: ["es"] }),
		hotline("somali-line", "+16126733500", { languages: ["so"] }),
		hotline("emergency-911", "911", { kind: "emergency" }),
	];
	const languages = (es: string | null, so: string | null) => [
		language("en", { hotline: "city-311" }),
		language("es", { hotline: es, englishName: "Spanish" }),
		language("so", { hotline: so, englishName: "Somali" }),
	];

	it("answers in that language", () => {
		expect(diagnosticsOf({ hotlines: lines, languages: languages("spanish-line", null) })).toEqual([]);
		expect(diagnosticsOf({ hotlines: lines, languages: languages("somali-line", "spanish-line") })).toEqual([
			'languages.json: the line "somali-line" is not answered in Spanish. Write one of: spanish-line.',
			'languages.json: the line "spanish-line" is not answered in Somali. Write one of: somali-line.',
		]);
	});

	it("has no other number by now", () => {
		const superseded = {
			date: "2018-11-01",
			note: { en: "It moved." },
			link: "https://a.gov",
			source: provenance.source,
		};
		const old = lines.map((it) => (it.id === "spanish-line" ? { ...it, superseded } : it));
		expect(diagnosticsOf({ hotlines: old, languages: languages("spanish-line", null) })).toEqual([
			'languages.json: the line "spanish-line" has another number now. Write null.',
		]);
	});

	it("can be called, on posters be called or texted, and leads to a page that has an address", () => {
		const writing = (id: string, channel: object) => ({
			...hotline(id, "", { kind: "text", languages: ["es"], channels: [channel] }),
			numbers: [],
		});
		const texts = [
			...lines,
			writing("texts", { kind: "text", to: "55555" }),
			writing("mails", { kind: "email", to: "a@city.example" }),
			writing("forms", { kind: "form", resource: "page" }),
		];
		const roles = { main: "city-311", emergency: "emergency-911", tty: null, discrimination: null };
		expect(
			diagnosticsOf({
				hotlines: texts,
				languages: languages("texts", null),
				resources: [resource("page")],
				site: site({ lines: { ...roles, others: ["texts", "mails"] } }),
			}),
		).toEqual([
			'hotlines.json: the page "page" has no web address to lead to. Take it out.',
			'languages.json: the line "texts" has no number to call. Write one of: spanish-line.',
			'site.json: the line "mails" has neither a number nor a text to print on posters. Write one of: city-311, spanish-line, somali-line, emergency-911, texts.',
		]);
	});

	it("answers in English, if it is the main one", () => {
		const roles = { main: "spanish-line", emergency: "emergency-911", tty: null, discrimination: null, others: [] };
		expect(diagnosticsOf({ hotlines: lines, languages: languages(null, null), site: site({ lines: roles }) })).toEqual([
			'site.json: the line "spanish-line" is not answered in English. Write one of: city-311.',
		]);
	});

	it("is of the kind that the task needs", () => {
		const roles = { main: "city-311", emergency: "spanish-line", tty: null, discrimination: null, others: [] };
		expect(diagnosticsOf({ hotlines: lines, languages: languages(null, null), site: site({ lines: roles }) })).toEqual([
			'site.json: the line "spanish-line" is none of the kind emergency that is in use. Write one of: emergency-911.',
		]);
	});
});

describe("numbers of the Council's records", () => {
	const asked = (number: string, ...others: string[]) =>
		readSmallSite({
			resolutions: [number, ...others].map((it, index) => resolution(`r-${index}`, { number: it, title: { en: it } })),
		}).warnings.map(({ message }) => message);

	it.each([
		["2017R382", "2017R-061", "2017A-0096", 'Did you mean "2017R-382"?'],
		["2017-1152", "17-00180", "2017-01152", 'Did you mean "2017-01152"?'],
		["382", "2017R-061", "2017A-0096", 'Did you mean "2017R-382"?'],
		["2017r-382", "2017R-061", "2017A-0096", 'Did you mean "2017R-382"?'],
		["2017 R 382", "2017R-061", "2017A-0096", 'Did you mean "2017R-382"?'],
		["2017R–382", "2017R-061", "2017A-0096", 'Did you mean "2017R-382"?'],
		["abc", "2017R-061", "2017A-0096", "All others are written as 2017R-061 is."],
	])("are asked about where they are written in another way: %s", (number, one, other, advice) => {
		expect(asked(number, one, other)).toEqual([`"${number}" is written in another way than all others. ${advice}`]);
	});

	it("are let be where there is no one way, or too few to tell", () => {
		expect(asked("2017R-382", "2017R-061", "2017A-0096")).toEqual([]);
		expect(asked("382", "2017R-061")).toEqual([]);
	});
});
