import { describe, expect, test } from "vitest";
import { siteFiles } from "../../../scripts/urls/site-files.ts";
import { calendarDifferences } from "../../unit/outputs/read-calendar.ts";
import { cardDifferences } from "../../unit/outputs/read-cards.ts";
import { feedDifferences } from "../../unit/outputs/read-feed.ts";
import { type Read, readJsonLd } from "../../unit/outputs/read-json-ld.ts";
import { numbersDifferences } from "../../unit/outputs/read-numbers.ts";
import { eventDifferences, legislationDifferences, serviceDifferences } from "../../unit/outputs/read-things.ts";
import { FEEDS } from "../../unit/outputs/wanted-feeds.ts";
import { builtFile, builtPublication, output } from "./built-forms.ts";

const pub = builtPublication();
const { events, hotlines, resolutions } = pub.facts;
const pages = (await siteFiles(output)).filter((file) => file.endsWith(".html"));

describe("in the finished site", () => {
	test("the calendar tells every event as the facts do", () => {
		expect(calendarDifferences(builtFile("events/calendar.ics"), events.all, pub)).toEqual([]);
	});
	test("each event has a calendar of its own", () => {
		for (const event of events.all)
			expect(calendarDifferences(builtFile(`events/${event.id}/event.ics`), [event], pub)).toEqual([]);
	});
	test("the contact cards tell every line as the facts do", () => {
		expect(cardDifferences(builtFile("hotlines/all.vcf"), hotlines.all, pub)).toEqual([]);
	});
	test("each line has a contact card of its own, which leads to its place on the contact page", () => {
		const contact = builtFile("contact/index.html");
		for (const line of hotlines.all) {
			expect(cardDifferences(builtFile(`hotlines/${line.id}.vcf`), [line], pub)).toEqual([]);
			expect(contact).toContain(` id="${line.id}"`);
		}
	});
	test.each(Object.entries(FEEDS))("the feed of %s tells each as the facts do", (_kind, { path, wanted }) => {
		expect(feedDifferences(builtFile(path), wanted(pub), pub)).toEqual([]);
	});
	test("the text of numbers tells every line as the facts do", () => {
		expect(numbersDifferences(builtFile("numbers.txt"), pub)).toEqual([]);
	});
});

/** What a built page tells search engines. */
async function thingsOn(file: string): Promise<Read[]> {
	const blocks = [...builtFile(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
	expect(blocks.length).toBeLessThanOrEqual(1);
	return blocks[0]?.[1] === undefined ? [] : readJsonLd(blocks[0][1]);
}

const withType = (things: readonly Read[], ...types: string[]): Read[] =>
	things.filter((it) => types.includes(String(it["@type"])));

describe("search engines are told", () => {
	test("of all lines on the contact page, as the facts say", async () => {
		const services = withType(await thingsOn("contact/index.html"), "GovernmentService", "Service");
		expect(services).toHaveLength(hotlines.all.length);
		for (const [index, line] of hotlines.all.entries())
			expect(serviceDifferences(services[index] ?? {}, line, "/contact/", pub)).toEqual([]);
	});
	test("of the City's line on the page on reporting, as the facts say", async () => {
		const line = hotlines.byId.get("city-311");
		const [first] = withType(await thingsOn("report/index.html"), "GovernmentService");
		expect(line && serviceDifferences(first ?? {}, line, "/report/", pub)).toEqual([]);
	});
	test("of each event and each resolution on its own page", async () => {
		for (const event of events.all) {
			const [found] = withType(await thingsOn(`events/${event.id}/index.html`), "Event");
			expect(eventDifferences(found ?? {}, event, pub)).toEqual([]);
		}
		for (const resolution of resolutions.all) {
			const [found] = withType(await thingsOn(`resolutions/${resolution.id}/index.html`), "Legislation");
			expect(legislationDifferences(found ?? {}, resolution, pub)).toEqual([]);
		}
	});
	test("how to search the site, on its first page", async () => {
		const [site] = withType(await thingsOn("index.html"), "WebSite");
		expect(site?.potentialAction).toMatchObject({
			target: { urlTemplate: `${pub.siteUrl}search/?q={search_term_string}` },
		});
	});
	test("the way to every other page that is to be found, from the first page in its language, but to translated words", async () => {
		const folders = pub.facts.languages.all.map(({ id }) => `${id}/`);
		const records = [
			...events.all.map(({ id }) => `events/${id}/index.html`),
			...resolutions.all.map(({ id }) => `resolutions/${id}/index.html`),
		];
		for (const file of pages) {
			if (!records.some((record) => file.endsWith(record)) && folders.some((folder) => file.startsWith(folder)))
				continue;
			const canonical = /<link rel="canonical" href="([^"]+)">/.exec(builtFile(file))?.[1];
			const home = new URL(folders.find((folder) => file.startsWith(folder)) ?? "", pub.siteUrl).href;
			// English that stands in has its own page elsewhere.
			const isOther = canonical !== new URL(file.replace(/index\.html$/, ""), pub.siteUrl).href;
			if (canonical === undefined || canonical === home || isOther || builtFile(file).includes('content="noindex"'))
				continue;
			const [list] = withType(await thingsOn(file), "BreadcrumbList");
			const items = [list?.itemListElement ?? []].flat();
			expect(items.length, file).toBeGreaterThan(1);
			expect(items.at(-1), file).toMatchObject({ item: canonical, position: String(items.length) });
			expect(items[0], file).toMatchObject({ item: home });
		}
	});
	test("of no line whose card a page does not show", async () => {
		const services = withType(await thingsOn("events/index.html"), "GovernmentService", "Service");
		expect(services).toEqual([]);
	});
});
