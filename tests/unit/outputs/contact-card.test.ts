import { describe, expect, test } from "vitest";
import { contactCard, contactCards } from "../../../scripts/outputs/contact-card.ts";
import { unnoticed } from "./changed-digits.ts";
import { awkwardPublication, cityPublication } from "./publications.ts";
import { cardDifferences } from "./read-cards.ts";

const publications = [
	["the facts of the city while they are in date", cityPublication("2018-11-05")],
	["the facts of the city once they are overdue", cityPublication("2026-11-22", "https://city.example/")],
	["awkward facts", awkwardPublication()],
] as const;

describe.each(publications)("the contact cards of %s", (_name, pub) => {
	test("tell every line as the facts do", () => {
		expect(cardDifferences(contactCards(pub), pub.facts.hotlines.all, pub)).toEqual([]);
	});
	test.each(pub.facts.hotlines.all)(
		"of $id alone tells it as the facts do, and a changed digit is noticed",
		async (line) => {
			const own = contactCard(line, pub);
			const differences = (it: string) => cardDifferences(it, [line], pub);
			expect(differences(own)).toEqual([]);
			expect(await unnoticed(own, differences)).toEqual([]);
		},
	);
	test("has lines of at most 75 octets", () => {
		expect(
			contactCards(pub)
				.split("\r\n")
				.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)),
		).toEqual([]);
	});
});

describe("a contact card", () => {
	const pub = awkwardPublication();
	const textOf = (id: string): string => {
		const line = pub.facts.hotlines.byId.get(id);
		return line ? contactCard(line, pub).replaceAll("\r\n ", "") : "";
	};
	test("dials three digits as they are", () => {
		expect(textOf("city-311")).toContain("item1.TEL;TYPE=WORK,VOICE:311\r\n");
	});
	test("names a text telephone as one, for iPhones and for Android", () => {
		expect(textOf("tty")).toContain("item1.TEL;TYPE=X-TTY-TDD:+16126732157\r\nitem1.X-ABLabel:TTY\r\n");
	});
	test("of a line that has changed has no number, but says so", () => {
		expect(textOf("changed")).not.toContain("TEL");
		expect(textOf("changed")).toContain("This changed in November 2018.");
	});
	test("tells hours that have changed in the past", () => {
		expect(textOf("tty")).toMatch(/As of Oct 30\\, 2018: [^\\]*(\\, )?7:45 a.m. to 6:10 p.m./);
		expect(textOf("tty")).not.toContain("Hours:");
	});
	test("says from which day on to call and confirm, and of one that is overdue to do so now", () => {
		expect(textOf("city-311")).toContain("After Apr 28\\, 2019\\, call to confirm.");
		expect(textOf("relay")).toContain(
			"Number: The source of this has no date. Hours: The City published this in 2017. Call to confirm.",
		);
	});
	test("gives the number for danger without advice to confirm it", () => {
		expect(textOf("emergency")).not.toContain("confirm");
	});
});
