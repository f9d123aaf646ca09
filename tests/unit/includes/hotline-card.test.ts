import { describe, expect, test } from "vitest";
import { callLink } from "../../../_includes/components/call-link.ts";
import { hotlineCard, hotlineRow } from "../../../_includes/components/hotline-card.ts";
import { hotlineList, hotlinesOf } from "../../../_includes/components/hotline-list.ts";
import { languageLines } from "../../../_includes/components/language-lines.ts";
import { makeFacts, makeHotline, makeLanguage, makeOrganization, makeSchedule, superseded } from "../make-facts.ts";
import { makeSpanishView, makeView } from "../make-view.ts";
import { first, linksOf, texts, wordsOf } from "./read-markup.ts";

const facts = makeFacts({
	languages: [makeLanguage("en", { hotline: "line" }), makeLanguage("es", { name: "Español", hotline: "spanish" })],
	hours: [
		makeSchedule("office", { weekly: [{ days: ["monday"], opens: "09:00", closes: "12:00" }] }),
		makeSchedule("always", { alwaysOpen: true }),
	],
});
const card = (fields: Parameters<typeof makeHotline>[1]) => hotlineCard(makeHotline("line", fields), makeView(facts));

describe("a line's card", () => {
	test("has its id, its name as heading and what it is for", () => {
		const drawn = hotlineCard(makeHotline("line"), makeView(facts), 4);
		expect(first(drawn, "article").attribs.id).toBe("line");
		expect(texts(drawn, "h4")).toEqual(["The line"]);
		expect(wordsOf(drawn)).toContain("Call for help.");
	});
	test("calls each number at a touch", () => {
		const links = linksOf(card({ numbers: [{ dial: "311" }, { dial: "+16126733000" }] }));
		expect(links.filter((link) => link.startsWith("tel:"))).toEqual(["tel:311", "tel:+16126733000"]);
	});
	test("names what sets a number apart, the record's own words first", () => {
		const numbers = [
			{ dial: "311", reachableFrom: "minneapolis" },
			{ dial: "+16126733000", reachableFrom: "minnesota", label: { en: "Toll free" } },
			{ dial: "+16126733001" },
		];
		expect(texts(card({ numbers }), "li")).toEqual([
			"311 inside Minneapolis",
			"612-673-3000 Toll free",
			"612-673-3001",
		]);
	});
	test("has its hours, or says that they are not known", () => {
		expect(texts(card({ hours: "office" }), "th")).toContain("Monday");
		expect(wordsOf(card({ hours: "always" }))).toContain("Answered day and night, every day.");
		expect(wordsOf(card({ hours: null }))).toContain("We do not know the hours of this line.");
	});
	test("of an emergency line speaks of no hours and of no age", () => {
		expect(texts(card({ kind: "emergency" }), ".checked")).toEqual([]);
		expect(wordsOf(card({ kind: "emergency" }))).not.toContain("hours");
	});
	test("names the languages that it answers in, each in itself, unless it is English alone", () => {
		expect(wordsOf(card({ languages: ["es", "en"] }))).toContain("Languages: Español, Name of en");
		expect(first(card({ languages: ["es"] }), "span").attribs.lang).toBe("es");
		expect(wordsOf(card({ languages: ["en"] }))).not.toContain("Languages:");
	});
	test("names a language that nobody knows by its tag", () => {
		expect(wordsOf(card({ languages: ["xx"] }))).toContain("Languages: xx");
	});
	test("says that interpreters help in place of the languages", () => {
		const words = wordsOf(card({ languages: ["en", "es"], interpreters: true }));
		expect(words).toContain("Interpreters can help in other languages.");
		expect(words).not.toContain("Languages:");
	});
	test("says what to do when nobody answers, if that is known", () => {
		expect(wordsOf(card({ whenClosed: { en: "Call again." } }))).toContain("Call again.");
		expect(wordsOf(card({ whenClosed: null }))).not.toContain("null");
	});
	test("says that the line has changed, with the link", () => {
		const drawn = card({ superseded: superseded("2020-01-02") });
		expect(texts(drawn, "p.changed")).toEqual([
			"This changed on Jan 2, 2020. It is another. Read what holds now (news.example)",
		]);
		expect(linksOf(drawn)).toContain("https://news.example/now");
	});
	test("in another language marks what is English", () => {
		const drawn = hotlineCard(
			makeHotline("line", { name: { en: "The line", es: "La línea" } }),
			makeSpanishView(facts),
		);
		expect(texts(drawn, "h3")).toEqual(["La línea"]);
		expect(first(drawn, "span").attribs.lang).toBe("en");
		expect(texts(drawn, "span")[0]).toBe("Call for help.");
	});
});

describe("a line in a directory", () => {
	const row = (fields: Parameters<typeof makeHotline>[1]) =>
		hotlineRow(makeHotline("line", fields), makeView(facts), 3);
	const open = (drawn: ReturnType<typeof row>) => drawn.markup.replace(/<details>.*<\/details>/s, "");
	test("shows its name, its numbers and its hours in one line; the rest is folded behind what it is for", () => {
		const drawn = row({ hours: "office", numbers: [{ dial: "311" }], whenClosed: { en: "Call again." } });
		expect(wordsOf(open(drawn))).toBe("The line311 9 a.m. to noon, Monday only");
		expect(texts(drawn, "summary")).toEqual(["Call for help."]);
		expect(texts(drawn, "details").join()).toMatch(/Call again\..*Save to your phone: The line.*Published on/);
	});
	test("does not speak of hours that are not known", () => {
		expect(wordsOf(row({ hours: null }))).not.toContain("hours");
	});
	test("that has changed has no number to call", () => {
		expect(linksOf(row({ superseded: superseded("2020") }))).toEqual(["https://news.example/now"]);
	});
});

test("a number is one run from left to right, whatever stands around it", () => {
	expect(callLink({ dial: "+16126733000" }).markup).toBe(
		'<a class="call" dir="ltr" href="tel:+16126733000">612-<wbr>673-<wbr>3000</a>',
	);
});

describe("groups of lines", () => {
	const all = makeFacts(
		{
			languages: [makeLanguage("en", { hotline: "of-city" }), makeLanguage("es", { hotline: "spanish" })],
			organizations: [
				makeOrganization("city"),
				makeOrganization("office", { partOf: "city" }),
				makeOrganization("desk", { partOf: "office" }),
				makeOrganization("state"),
			],
			hotlines: [
				makeHotline("of-city"),
				makeHotline("of-desk", { owner: "desk" }),
				makeHotline("spanish"),
				makeHotline("of-state", { owner: "state" }),
				makeHotline("relay", { owner: "state", kind: "relay" }),
				makeHotline("emergency", { owner: "state", kind: "emergency" }),
			],
		},
		{ site: { owner: "city" } },
	);
	const ids = (group: Parameters<typeof hotlinesOf>[0]) => hotlinesOf(group, all).map(({ id }) => id);
	test("the City's are its own, those of its parts at any depth, and what everybody may call", () => {
		expect(ids("city")).toEqual(["of-city", "of-desk", "relay", "emergency"]);
	});
	test("those of languages are apart, and English is not another language", () => {
		expect(ids("languages")).toEqual(["spanish"]);
	});
	test("the rest are others', and each line is in one group", () => {
		expect(ids("other")).toEqual(["of-state"]);
		expect([...ids("city"), ...ids("languages"), ...ids("other")].sort()).toEqual([...ids("all")].sort());
	});
});

test("the language lines stand in their language, each after the City's own words", () => {
	const drawn = languageLines(
		makeView(
			makeFacts({
				languages: [
					makeLanguage("es", { name: "Español", hotline: "spanish", helpPhrase: "Para asistencia" }),
					makeLanguage("ar", { name: "العربية", dir: "rtl", hotline: null }),
				],
				hotlines: [makeHotline("spanish", { numbers: [{ dial: "+16126732700" }] })],
			}),
		),
	);
	expect(texts(drawn, "li")).toEqual(["Español Para asistencia 612-673-2700"]);
	expect(first(drawn, "li").attribs).toMatchObject({ lang: "es", dir: "ltr" });
});

describe("the page's own language stands first", () => {
	const languages = [
		makeLanguage("en", { name: "English", hotline: "line" }),
		makeLanguage("so", { name: "Soomaali", hotline: "somali" }),
		makeLanguage("es", { name: "Español", hotline: "spanish" }),
	];
	const number = { numbers: [{ dial: "311" }] };
	const known = makeFacts({
		languages,
		hotlines: ["line", "somali", "spanish"].map((id) => makeHotline(id, number)),
	});
	const spanish = makeSpanishView(known, { language: makeLanguage("es", { hotline: "spanish" }) });
	const english = makeView(known, { language: makeLanguage("en", { hotline: "line" }) });
	test("among the language lines, the rest in their order", () => {
		expect(texts(languageLines(spanish), "b")).toEqual(["Español", "English", "Soomaali"]);
		expect(texts(languageLines(english), "b")).toEqual(["English", "Soomaali", "Español"]);
	});
	test("the line for emergencies among the City's", () => {
		const city = makeFacts({
			languages,
			hotlines: [makeHotline("line"), makeHotline("danger", { kind: "emergency" })],
		});
		const drawn = hotlineList("city", makeView({ ...city, site: { ...city.site, owner: "city" } }), 3);
		expect(drawn.markup.match(/id="[^"]+"/)?.[0]).toBe('id="danger"');
	});
	test("among the cards of languages, and not among all lines", () => {
		const ids = (...[group, view]: [Parameters<typeof hotlineList>[0], typeof spanish]) =>
			[...hotlineList(group, view, 3).markup.matchAll(/<article[^>]* id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids("languages", spanish)).toEqual(["spanish", "somali"]);
		expect(ids("languages", english)).toEqual(["somali", "spanish"]);
		expect(ids("all", spanish)).toEqual(["line", "somali", "spanish"]);
	});
});
