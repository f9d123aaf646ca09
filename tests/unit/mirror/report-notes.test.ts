import { expect, test } from "vitest";
import { reportNotes } from "../../../scripts/mirror/report-notes.ts";

const KNOWN = {
	site: { address: "https://city.example/", edition: "2018-11-05" },
	today: "2018-11-05",
	isSigned: true,
	hasPublicKey: true,
};

test("copies of today that are signed and can be checked need no note", () => {
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

test("copies that nobody signed, or whose signature nobody can check, are told", () => {
	expect(reportNotes({ ...KNOWN, isSigned: false, hasPublicKey: false })).toEqual([
		"The copies are unsigned. Set MINISIGN_SECRET_KEY to sign them.",
	]);
	expect(reportNotes({ ...KNOWN, hasPublicKey: false })).toEqual([
		"The copies are signed, but nobody can check it: put the public key into the project as minisign.pub, or into MINISIGN_PUBLIC_KEY, and make them again.",
	]);
});
