import { beforeAll, describe, expect, test } from "vitest";
import { readSiteSources, type SiteSources } from "../../../scripts/build/sources.ts";
import { localeByTag } from "../../../scripts/i18n/locale.ts";
import { copyNotes } from "../../../scripts/offline/copy-notes.ts";
import { cityFolders } from "../../city.ts";

const SITE = { edition: "2018-11-05", address: "https://city.example/mpls/" };
let sources: SiteSources;
beforeAll(async () => {
	sources = await readSiteSources(cityFolders, { SITE_DATE: SITE.edition });
});

const notesIn = (tag: string) => copyNotes(SITE, { facts: sources.facts, ...localeByTag(sources.locales, tag) });

describe.each([
	["en", "tel:+17205550100", "offline/", "Feb 3, 2019"],
	["es", "tel:+17205550116", "es/offline/", "3 de febrero de 2019"],
	["ar", "tel:+17205550110", "ar/offline/", "2019"],
	["mww", "tel:+17205550117", "hmn/offline/", "2019"],
])("in a copy in %s", (tag, line, offline, last) => {
	test("the note on top tells where to get a newer one, and whom to call without internet", () => {
		const { old } = notesIn(tag);
		expect(old).toContain(`<a href="https://city.example/mpls/${offline}"`);
		expect(old).toContain(`href="${line}"`);
		expect(old).toContain('hidden data-overdue-after="2019-02-03"');
	});

	test("the sentence at the foot tells the last day to rely on it, the address in letters, and the number", () => {
		const { until } = notesIn(tag);
		expect(until).toContain(last);
		expect(until).toContain(`>city.example/mpls/${offline}<`);
		expect(until).toContain(`href="${line}"`);
		expect(until).not.toContain("lang=");
	});
});
