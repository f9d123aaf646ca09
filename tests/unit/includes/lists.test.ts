import { describe, expect, test } from "vitest";
import { accommodations } from "../../../_includes/components/accommodations.ts";
import { announcementList } from "../../../_includes/components/announcement-list.ts";
import { correctionList } from "../../../_includes/components/correction-list.ts";
import { namedLinks } from "../../../_includes/components/links.ts";
import { organizationList } from "../../../_includes/components/organization-list.ts";
import { quote } from "../../../_includes/components/quote.ts";
import { resolutionList } from "../../../_includes/components/resolution-list.ts";
import { resourceList } from "../../../_includes/components/resource-list.ts";
import { languageSwitcher } from "../../../_includes/components/site-header.ts";
import { siteIndex } from "../../../_includes/components/site-index.ts";
import {
	makeEvent,
	makeFacts,
	makeHotline,
	makeLanguage,
	makeOrganization,
	makePlace,
	makeResolution,
	provenance,
	superseded,
} from "../make-facts.ts";
import { makeSpanishView, makeView } from "../make-view.ts";
import { first, linksOf, texts, wordsOf } from "./read-markup.ts";

describe("resolutions", () => {
	const facts = makeFacts({
		resolutions: [
			makeResolution("old", { adopted: "2016", number: "2016R-1" }),
			makeResolution("new", { adopted: "2017-09-20", superseded: superseded(null) }),
			makeResolution("middle", { adopted: "2017-08" }),
		],
	});
	const list = resolutionList(makeView(facts));
	test("stand newest first, each with its date as it is known", () => {
		expect(texts(list, "time")).toEqual(["Sep 20, 2017", "August 2017", "2016"]);
		expect(linksOf(list).filter((link) => /resolutions\/(new|middle|old)\/$/.test(link))).toEqual([
			"../resolutions/new/",
			"../resolutions/middle/",
			"../resolutions/old/",
		]);
	});
	test("without a number have none", () => {
		expect(texts(list, "code")).toEqual(["2016R-1"]);
	});
	test("that hold no more say so", () => {
		expect(texts(list, "p.changed")).toEqual([
			"This has changed since. It is another. Read what holds now (news.example)",
		]);
	});
	test("lead to their pages in the language of the list, and a name in English is marked as such", () => {
		const spanish = resolutionList(makeSpanishView(facts));
		expect(first(spanish, "a").attribs).toEqual({ href: "../resolutions/new/" });
		expect(texts(spanish, "span")).toContain("The new");
	});
	test("of which there are none say so", () => {
		expect(texts(resolutionList(makeView()), "p.empty")).toEqual(["No resolution is listed yet."]);
	});
});

describe("organizations", () => {
	const view = makeView(
		makeFacts({
			organizations: [
				makeOrganization("known", {
					roles: ["partner", "city"],
					url: "https://known.example/",
					description: { en: "It helps." },
				}),
				makeOrganization("unknown", { roles: ["partner"], superseded: superseded("2020") }),
			],
			places: [makePlace("office", { organization: "known", address: { street: "1 Main Street" } })],
			hotlines: [
				makeHotline("tty", { owner: "known", kind: "tty", numbers: [{ dial: "+12025550101" }] }),
				makeHotline("voice", { owner: "known", numbers: [{ dial: "+12025550102" }] }),
			],
		}),
	);
	test("of a role have what is known of them, with the number that people speak at", () => {
		const list = organizationList("partner", view);
		expect(texts(list, "li")[0]).toBe("The knownIt helps. The office, 1 Main Street202-555-0102");
		expect(linksOf(list).slice(0, 2)).toEqual(["https://known.example/", "tel:+12025550102"]);
	});
	test("of which little is known have their name alone, and what has changed", () => {
		expect(texts(organizationList("partner", view), "li")[1]).toMatch(/^The unknown\s*This changed in 2020\./);
	});
	test("of other roles are not listed, and an empty role says so", () => {
		expect(texts(organizationList("city", view), "li")).toHaveLength(1);
		expect(texts(organizationList("legal-help", view), "p.empty")).toEqual(["No group is listed here yet."]);
	});
});

describe("resources", () => {
	const view = makeView(
		makeFacts({
			resources: [
				{
					id: "a",
					name: { en: "A guide" },
					owner: "city",
					topic: "rights",
					languages: ["en"],
					url: null,
					...provenance,
				},
				{
					id: "b",
					name: { en: "A film" },
					description: { en: "To watch." },
					owner: "gone",
					topic: "rights",
					languages: ["kar"],
					url: "https://film.example/",
					...provenance,
				},
			],
		}),
	);
	test("have who made them and their languages, and a link where there is an address", () => {
		expect(texts(resourceList("rights", view), "li")).toEqual(["A guideThe city · Name of en", "A filmTo watch. · ကညီ"]);
		expect(linksOf(resourceList("rights", view))).toEqual(["https://film.example/"]);
	});
	test("of an empty topic say so", () => {
		expect(texts(resourceList("police", view), "p.empty")).toEqual(["Nothing is listed here yet."]);
	});
});

test("a quotation stands in its own language, with where it is written and how old it is", () => {
	const quotation = { id: "q", text: "<Hola>", language: "es", cite: { en: "A book" }, ...provenance };
	const drawn = quote(quotation, makeView());
	expect(first(drawn, "blockquote").attribs.lang).toBe("es");
	expect(texts(drawn, "blockquote")).toEqual(["<Hola>"]);
	expect(texts(drawn, "figcaption")).toEqual(["A book. A pagePublished on Oct 30, 2018."]);
	const changed = quote({ ...quotation, superseded: superseded(null) }, makeView());
	expect(wordsOf(changed)).toContain("This has changed since.");
	expect(wordsOf(changed)).not.toContain("Published on");
});

test("news without an address is told without a link, and no news is told too", () => {
	const news = [
		{ id: "n", title: { en: "News" }, text: { en: "It is so." }, link: null, ...provenance },
		{
			id: "l",
			title: { en: "More" },
			text: { en: "Look." },
			link: { url: "https://a.example/", text: { en: "Go" } },
			...provenance,
		},
	];
	expect(linksOf(announcementList(makeView(makeFacts({ announcements: news })), 2))).toEqual(["https://a.example/"]);
	expect(texts(announcementList(makeView(), 2), "p.empty")).toEqual(["No news right now."]);
});

test("a correction tells what was wrong, what is right, how we know and since when", () => {
	const drawn = correctionList(
		makeView(
			makeFacts({
				corrections: [
					{
						id: "c",
						subject: { en: "A number" },
						was: "1 < 2",
						is: "2 > 1",
						reason: { en: "We asked." },
						evidence: [provenance.source, { ...provenance.source, title: "Another" }],
						day: "2018-11-05",
					},
				],
			}),
		),
		3,
	);
	expect(texts(drawn, "h3")).toEqual(["A number"]);
	expect(texts(drawn, "dd")).toEqual(["1 < 2", "2 > 1", "We asked. A page; Another", "Nov 5, 2018"]);
	expect(texts(correctionList(makeView(), 3), "p.empty")).toEqual(["Nothing had to be corrected yet."]);
});

test("the City's words on accommodations have their numbers from the facts", () => {
	const hotlines = [makeHotline("city-311", { numbers: [{ dial: "311" }, { dial: "+16126733000" }] })];
	const site = { accommodations: { en: "Ask <b> {city-311} or {city-311#2}, not {gone} or {city-311#3}." } };
	const drawn = accommodations(makeView(makeFacts({ hotlines }, { site })));
	expect(linksOf(drawn)).toEqual(["tel:311", "tel:+16126733000"]);
	expect(wordsOf(drawn)).toBe("Ask <b> 311 or 612-673-3000, not gone or city-311.");
});

test("a link of the City leads to our page first, else to its address; one without either, or to its own page, is not listed", () => {
	const links = [
		{ id: "a", name: { en: "Home" }, url: "https://a.example/", page: "/" },
		{ id: "b", name: { en: "Out" }, url: "https://b.example/" },
		{ id: "c", name: { en: "Lost" }, url: null },
		{ id: "d", name: { en: "Here" }, url: null, page: "/page/" },
	];
	const drawn = namedLinks(links, makeView());
	expect(linksOf(drawn)).toEqual(["../", "https://b.example/"]);
	expect(texts(drawn, "li")).toEqual(["Home", "Out"]);
});

describe("the languages", () => {
	const facts = makeFacts({
		languages: [
			makeLanguage("en"),
			makeLanguage("es", { name: "Español" }),
			makeLanguage("so", { name: "Soomaali", published: false, hotline: "somali-line" }),
			makeLanguage("de", { name: "Deutsch", published: false }),
		],
	});
	const view = makeView(facts);
	test("lead to the same page, to a line that answers, or are left out", () => {
		const drawn = languageSwitcher(view);
		expect(texts(drawn, "li")).toEqual(["Name of en", "Español", "Soomaali"]);
		expect(linksOf(drawn)).toEqual(["../es/page/", "../contact/#somali-line"]);
		expect(first(drawn, "b").attribs).toMatchObject({ lang: "en", "aria-current": "true" });
	});
	test("lead back to English from another language, and to a line by the page of that language", () => {
		const drawn = languageSwitcher(makeSpanishView(facts, { url: "/es/events/picnic/" }));
		expect(linksOf(drawn)).toEqual(["../../../events/picnic/", "../../contact/#somali-line"]);
		expect(first(drawn, "a").attribs).toMatchObject({ lang: "en", hreflang: "en" });
		expect(first(drawn, "b").attribs.lang).toBe("es");
	});
});

describe("the list of all there is", () => {
	const facts = makeFacts({
		languages: [makeLanguage("en"), makeLanguage("es")],
		hotlines: [makeHotline("z", { name: { en: "zebra line", es: "Ébano" } })],
		events: [makeEvent("e", { name: { en: "Éclair day" } })],
		resolutions: [
			makeResolution("r", { title: { en: "2nd rule" } }),
			makeResolution("t", { title: { en: "10th rule" } }),
		],
	});
	const page = (title: string, url: string, listed = true) => [url, { title, url, listed }] as const;
	const pages = new Map([
		page("East", "/east/"),
		page("#WeAreMpls", "/we/"),
		page("Lost", "/404.html", false),
		page("Contact", "/contact/"),
	]);
	const named = new Map([...pages].map(([url, it]) => [url === "/contact/" ? "contact" : url, it]));
	test("stands by its first letters, digits and signs first, accents beside their letters", () => {
		const drawn = siteIndex(makeView(facts, { pages: named }), 2);
		expect(texts(drawn, "h2")).toEqual(["#", "C", "E", "Z"]);
		expect(texts(drawn, "ul.links")).toEqual([
			expect.stringMatching(/^#WeAreMpls Page\s?2nd rule Resolution\s?10th rule Resolution$/),
			"Contact Page",
			expect.stringMatching(/^East Page\s?Éclair day Event, Dec 1, 2018$/),
			"zebra line Number to call",
		]);
	});
	test("leads from each letter to its part", () => {
		const drawn = siteIndex(makeView(facts, { pages: named }), 2);
		expect(linksOf(drawn).slice(0, 4)).toEqual(["#letter-0", "#letter-C", "#letter-E", "#letter-Z"]);
		expect(first(drawn, "h2").attribs.id).toBe("letter-0");
	});
	test("leads to the card of a line, and leaves out pages that only lead elsewhere", () => {
		const links = linksOf(siteIndex(makeView(facts, { pages: named }), 2));
		expect(links).toContain("../contact/#z");
		expect(links.join()).not.toContain("404");
	});
	test("in another language marks the names that are English", () => {
		const drawn = siteIndex(makeSpanishView(facts), 2);
		expect(texts(drawn, "span")).toEqual(expect.arrayContaining(["2nd rule", "10th rule", "Éclair day"]));
		expect(texts(drawn, "span")).not.toContain("Ébano");
	});
});

describe("the translation of a quotation", () => {
	const law = { id: "q", text: "No one shall.", language: "en", cite: { en: "A law" }, ...provenance };
	const translated = { ...law, translations: { es: "Nadie debe." } };
	test("stands below the words themselves, which stay as they were written", () => {
		const drawn = quote(translated, makeSpanishView());
		expect(texts(drawn, "blockquote")).toEqual(["No one shall."]);
		expect(first(drawn, "blockquote").attribs.lang).toBe("en");
		expect(texts(drawn, "div.translation")[0]).toMatch(/Nadie debe\.$/);
		expect(wordsOf(drawn).indexOf("No one shall.")).toBeLessThan(wordsOf(drawn).indexOf("Nadie debe."));
	});
	test("is left out where there is none, and in the language that is quoted", () => {
		expect(texts(quote(law, makeSpanishView()), "div.translation")).toEqual([]);
		expect(texts(quote(translated, makeView()), "div.translation")).toEqual([]);
		const own = { ...translated, language: "es" };
		expect(texts(quote(own, makeSpanishView()), "div.translation")).toEqual([]);
	});
});
