import { expect, test } from "vitest";
import { reportNotes } from "../../../scripts/offline/make-copies.ts";

const KNOWN = {
	site: { address: "https://city.example/", edition: "2018-11-05" },
	today: "2018-11-05",
	placeholder: "https://wearempls.example/",
	hasPublicKey: false,
};

test("copies of today, of a site that has no key, need no note", () => {
	expect(reportNotes(KNOWN)).toEqual([]);
});

test("a site of another day than the one wanted is told", () => {
	expect(reportNotes({ ...KNOWN, today: "2018-11-06" })).toEqual([
		"The finished site is of 2018-11-05. Run npm run build first if the copies should be of 2018-11-06.",
	]);
});

test("a site without an address is told", () => {
	expect(reportNotes({ ...KNOWN, site: { ...KNOWN.site, address: "https://wearempls.example/" } })).toEqual([
		expect.stringContaining("The site has no address yet"),
	]);
});

test("a site with a key is told to sign its list, since visitors who know the key trust no other", () => {
	expect(reportNotes({ ...KNOWN, hasPublicKey: true })).toEqual([
		"The site has a key, but its list of checksums is not signed yet. Sign it before you publish: minisign -S -m _site/SHA256SUMS",
	]);
});
