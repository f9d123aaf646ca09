import { beforeAll, describe, expect, test } from "vitest";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";
import { byId, type Element, mainOf, type Page, pageAt, readPageTrees, select, selectOne, textOf } from "./dom.ts";

let output: string;
let pages: ReadonlyMap<string, Page>;
beforeAll(async () => {
	output = await builtCity();
	pages = await readPageTrees(output);
}, BUILD_TIMEOUT);

const at = (address: string): Page => pageAt(pages, address);
const card = (id: string) => byId(at("contact/"), id);
/** The card of an event in the list of events, by the words of its heading. */
const eventCard = (name: string) => {
	const found = select(mainOf(at("events/")), ".event").find((it) => textOf(selectOne(it, "h3")).startsWith(name));
	if (!found) throw new Error(`No card says ${name}.`);
	return found;
};
/** What is said of an event before any script has run. */
const statesOf = (place: Element): string[] =>
	select(place, ".state")
		.map(textOf)
		.filter((text) => text !== "");
/** A term of a record's page and what stands beside it. */
const recordOf = (address: string): Record<string, string> => {
	const list = selectOne(mainOf(at(address)), "dl");
	const values = select(list, "dd").map(textOf);
	return Object.fromEntries(select(list, "dt").map((term, index) => [textOf(term), values[index] ?? ""]));
};

describe("hotlines", () => {
	test("a line shows each of its numbers with what sets it apart", () => {
		expect(select(selectOne(card("city-311"), "ul.numbers"), "li").map(textOf)).toEqual([
			"720-555-0100 inside Lake City",
			"720-555-0162 elsewhere in Colorado",
			'720-555-0148 "Toll free" & <quick>',
		]);
	});
	test("a line without hours says nothing of them in the directory, and borrows none", () => {
		expect(textOf(card("long-name"))).not.toContain("hours");
		expect(select(card("long-name"), "table")).toEqual([]);
	});
	test("a line that never closes is told so in a sentence", () => {
		expect(textOf(card("always-line"))).toContain("Answered day and night, every day.");
		expect(select(card("always-line"), "table")).toEqual([]);
	});
	test("a fact that somebody checked says when, and asks for no call", () => {
		expect(textOf(selectOne(card("always-line"), ".checked"))).toBe(
			"Number: Last checked on Nov 1, 2018. Hours: Last checked on Nov 2, 2018.",
		);
	});
	test("a fact of which only the month is known says no day, and is overdue", () => {
		expect(textOf(selectOne(card("old-line"), ".checked"))).toBe(
			"The City published this in May 2017. Call to confirm.",
		);
	});
	test("a line that is known to have changed shows the note and its link, and no number to call", () => {
		expect(select(card("gone-line"), "a.call")).toEqual([]);
		expect(textOf(selectOne(card("gone-line"), ".changed"))).toContain("The line was merged into that of the city.");
	});
	test("a fact without a date is overdue", () => {
		expect(textOf(selectOne(card("night-line"), ".checked"))).toBe("The source of this has no date. Call to confirm.");
	});
	test("the line for emergencies speaks neither of hours nor of its age", () => {
		expect(select(card("emergency-911"), ".checked")).toEqual([]);
		expect(textOf(card("emergency-911"))).not.toContain("hours");
	});
});

describe("hours", () => {
	test("two spans of a day stand in one row, and the day that has changed is not in the table", () => {
		expect(select(card("city-311"), "tr").map(textOf)).toEqual([
			"Monday to Friday9 a.m. to noon, 1 p.m. to 5:30 p.m.",
			"Sundayclosed",
		]);
	});
	test("hours that have changed are told as of their date, with the link", () => {
		expect(textOf(selectOne(card("city-311"), ".former"))).toMatch(
			/^As of Oct 30, 2018: (Saturday, 10 a\.m\. to 2 p\.m\.|10 a\.m\. to 2 p\.m\., Saturday\.)$/,
		);
		const note = selectOne(card("city-311"), ".changed");
		expect(textOf(note)).toBe("This has changed since. Saturdays were dropped. Read what holds now (news.example)");
		expect(selectOne(note, "a").attribs.href).toBe("https://news.example/what-holds-now");
	});
	test("a schedule of which nothing holds any more has no table at all", () => {
		expect(select(card("old-line"), "table")).toEqual([]);
		expect(textOf(selectOne(card("old-line"), ".former"))).toContain("As of May 2017: ");
	});
	test("the next season's hours stand in a table of their own", () => {
		expect(select(card("night-line"), "caption").map(textOf)).toEqual(["Through Dec 31, 2018", "From Jan 1, 2019"]);
	});
	test("hours past midnight and up to midnight are told by the clocks of the site, and by their own", () => {
		const rows = select(card("night-line"), "tr").map(textOf);
		expect(rows).toContain("Friday and Saturday9 p.m. to 1 a.m.");
		expect(rows).toContain("Thursday to Saturday8 p.m. to 11 p.m.");
		const own = select(card("night-line"), "p").map(textOf);
		expect(own).toContain("(Chicago time: 10 p.m. to 2 a.m., Friday and Saturday only)");
		expect(own).toContain("(Chicago time: 9 p.m. to midnight, Thursday to Saturday only)");
	});
	test("closures by date and by rule stand in their order", () => {
		expect(select(card("city-311"), "time").map(textOf)).toEqual([
			"Nov 14, 2018",
			"Nov 22, 2018",
			"Nov 28, 2019",
			"Nov 26, 2020",
		]);
	});
});

describe("events", () => {
	test.each([
		["Concert", "This event is cancelled."],
		["Parade", "This event is postponed. A new day is not known yet."],
		["Picnic", "This event is over."],
	])("the card of %s says: %s", (name, state) => {
		expect(statesOf(eventCard(name))).toEqual([state]);
	});
	test("the card of an event that was moved says from when", () => {
		expect(statesOf(eventCard("Meeting"))).toEqual([
			expect.stringMatching(/^This event was moved to another time\. Before: .+ 20\d\d, /),
		]);
	});
	test("an event that is to be held as planned says nothing of the kind", () => {
		expect(statesOf(eventCard("New Year"))).toEqual([]);
	});
	test("an event past midnight names one day, a longer one both", () => {
		expect(textOf(eventCard("New Year"))).toContain("Monday, December 31, 2018, 10 p.m. to 1 a.m.");
		expect(textOf(eventCard("A weekend"))).toContain(
			"Friday, November 30, 2018, 3 p.m. to Sunday, December 2, 2018, 6 p.m.",
		);
	});
	test("the page of an event tells what its card tells", () => {
		expect(recordOf("events/new-years-dance/").When).toBe("Monday, December 31, 2018, 10 p.m. to 1 a.m.");
		expect(statesOf(mainOf(at("events/cancelled-concert/")))).toEqual(["This event is cancelled."]);
		expect(recordOf("events/hostile-show/").Where).toBe('"The <q>Barn</q>" & Co, 1 Lake Street, near the mill');
	});
	test("a fact of an event that has changed is told in the list and on its page", () => {
		const told = "This changed in August 2018. It was held at another place. Read what holds now (news.example)";
		expect(textOf(selectOne(eventCard("Picnic"), ".changed"))).toBe(told);
		expect(textOf(selectOne(mainOf(at("events/past-picnic/")), ".changed"))).toBe(told);
	});
});

describe("resolutions", () => {
	test("a date is told as exactly as it is known", () => {
		expect(select(selectOne(mainOf(at("resolutions/")), "ul.rows"), "time").map(textOf)).toEqual([
			"Oct 26, 2018",
			"Jun 15, 2018",
			"Apr 6, 2018",
			"Mar 9, 2018",
			"Jan 19, 2018",
			"August 2017",
			"Feb 10, 2017",
			"2016",
			"Mar 4, 2015",
		]);
		expect(selectOne(selectOne(mainOf(at("resolutions/month-only/")), "dl"), "time").attribs.datetime).toBe("2017-08");
	});
	test("an unknown number is said to be unknown, and what else is missing stays away", () => {
		expect(recordOf("resolutions/month-only/")).toEqual({
			Kind: "Resolution",
			Adopted: "August 2017",
			"Adopted by": "Lake City Council",
			Number: "Not known to us",
			Source: "A page of Lake City",
		});
		expect(recordOf("resolutions/welcome/")).toMatchObject({ Number: "2018R-001", File: "2018-00001" });
	});
	test("one that was replaced says so in the list and on its page", () => {
		const told = "This has changed since. The Council took it back. Read what holds now (news.example)";
		expect(select(selectOne(mainOf(at("resolutions/")), "ul.rows"), ".changed").map(textOf)).toEqual([told]);
		expect(textOf(selectOne(mainOf(at("resolutions/replaced/")), ".changed"))).toBe(told);
	});
});

describe("other facts", () => {
	test("a quotation that holds no more says so, in place of its age", () => {
		const [law, greeting] = select(mainOf(at("rights/")), "figure.quote");
		expect(law && textOf(law)).toContain(
			"This changed on Dec 11, 2025. The law was revised. Read what holds now (news.example)",
		);
		expect(law && select(law, ".checked")).toEqual([]);
		expect(greeting && selectOne(greeting, "blockquote").attribs.lang).toBe("ar");
	});
	test("news without an address has no link", () => {
		const news = select(mainOf(at("")), ".announcement");
		expect(news.map((it) => select(it, "a").map((link) => link.attribs.href))).toEqual([
			["news/budget-hearing-2018/"],
			[],
			["https://tool.example/?a=1&b=2"],
		]);
	});
	test("what has no known address stands there without a link", () => {
		const links = select(mainOf(at("rights/")), "a").map(textOf);
		expect(textOf(mainOf(at("rights/")))).toContain("A guide on paper");
		expect(links).not.toContain("A guide on paper");
		expect(links).not.toContain("Far office");
	});
	test("an empty list says what will stand there", () => {
		expect(select(mainOf(at("rights/")), ".empty").map(textOf)).toEqual([
			"Nothing is listed here yet.",
			"No group is listed here yet.",
		]);
		expect(select(mainOf(at("share/")), ".empty").map(textOf)).toEqual(["Nothing had to be corrected yet."]);
	});
});
