import { expect, test } from "vitest";
import { placeList } from "../../../_includes/components/place-list.ts";
import type { Place } from "../../../scripts/facts/schema/place.ts";
import { placeRecords } from "../../../scripts/search/hotline-records.ts";
import { makeFacts, makeHotline, makePlace, makeSchedule, superseded } from "../make-facts.ts";
import { testLocale } from "../make-locale.ts";
import { makeView } from "../make-view.ts";
import { linksOf, texts } from "./read-markup.ts";

const address = { street: "1 Main St, Suite 4", locality: "Town", region: "MN", postalCode: "55401" };
const factsWith = (fields: Partial<Place>) =>
	makeFacts({
		places: [makePlace("desk", { organization: "city", address, ...fields }), makePlace("park")],
		hotlines: [makeHotline("line", { owner: "city", numbers: [{ dial: "+12025550101" }] })],
		hours: [makeSchedule("desk", { weekly: [{ days: ["monday"], opens: "09:00", closes: "12:00" }] })],
	});
const listOf = (fields: Partial<Place>) => placeList(makeView(factsWith(fields)), 3);
const wordsOf = (fields: Partial<Place>) => texts(listOf(fields), "article").join().replace(/\s+/g, " ");

test("an office says whose it is, where, when it is open, and how to come in; a place of no organization is none", () => {
	const words = wordsOf({
		hours: "desk",
		entrance: { en: "Door 4." },
		transit: { en: "Bus 3." },
		accessibility: [{ en: "No step" }, { en: "A lift" }],
	});
	for (const part of [
		"The city",
		"The desk, 1 Main St, Suite 4, Town, MN 55401",
		"9 a.m. to noon, Monday only",
		"Call before you come: 202-555-0101",
		"Door 4.",
		"Accessibility: No step; A lift",
		"By bus or train: Bus 3.",
	])
		expect(words).toContain(part);
	expect(words).not.toContain("park");
	expect(listOf({ hours: "desk" }).markup).toContain("data-hours=");
});

test("an office whose hours nobody knows says so, and never borrows those of its line", () => {
	expect(wordsOf({})).toContain("We do not know when it is open.");
});

test("the map is asked for by position, else by street and city, else not at all", () => {
	expect(linksOf(listOf({ geo: { latitude: 44.97, longitude: -93.2 } }))).toEqual([
		"tel:+12025550101",
		"geo:44.97,-93.2",
		"https://www.openstreetmap.org/?mlat=44.97&mlon=-93.2#map=17/44.97/-93.2",
	]);
	expect(linksOf(listOf({})).at(-1)).toBe(
		"https://www.openstreetmap.org/search?query=1%20Main%20St%2C%20Town%2C%20MN%2055401",
	);
	expect(linksOf(listOf({ address: { locality: "Town" } }))).toEqual(["tel:+12025550101"]);
});

test("an office that has moved says that alone", () => {
	const words = wordsOf({ superseded: superseded("2018-11") });
	expect(words).toContain("It is another.");
	expect(words).not.toContain("Main St");
});

test("where no office is listed, the list says what will stand there", () => {
	const view = makeView(makeFacts({ places: [makePlace("park")] }));
	expect(texts(placeList(view, 3), "p.empty")).toHaveLength(1);
});

test("an office is found by its name, address and way in, on the page that shows it", () => {
	const pages = [{ url: "/contact/", language: "en", ids: new Set(["place-desk"]) }];
	const facts = factsWith({ transit: { en: "Bus 3" } });
	const found = placeRecords(facts, pages, () => testLocale());
	expect(found.map(({ url, meta }) => [url, meta.title, meta.purpose])).toEqual([
		["/contact/#place-desk", "The city", "The desk, 1 Main St, Suite 4, Town, MN 55401"],
	]);
	expect(found[0]?.content).toContain("Bus 3");
	const moved = factsWith({ superseded: superseded("2018-11") });
	expect(placeRecords(moved, pages, () => testLocale())[0]?.meta.purpose).toContain("It is another.");
});
