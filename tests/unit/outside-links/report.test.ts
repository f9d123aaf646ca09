import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Outcome } from "../../../scripts/outside-links/ask.ts";
import { userAgent } from "../../../scripts/outside-links/ask.ts";
import type { CheckedLink } from "../../../scripts/outside-links/ask-all.ts";
import { findLinks } from "../../../scripts/outside-links/find-links.ts";
import { reportMarkdown, reportText } from "../../../scripts/outside-links/report.ts";
import { cityFolders } from "../../city.ts";

const folders = cityFolders;

test("every address of the facts is found, at each line where it stands, and asked once", () => {
	const links = findLinks(folders);
	expect(new Set(links.map(({ address }) => address)).size).toBe(links.length);
	const files = new Map<string, string[]>();
	for (const { address, places } of links)
		for (const { file, line } of places) {
			const lines = files.get(file) ?? readFileSync(path.join(folders.root, file), "utf8").split("\n");
			files.set(file, lines);
			expect(lines[line - 1]).toContain(new URL(address).host);
		}
	const written = [...files.values()]
		.flat()
		.join("\n")
		.match(/"https?:\/\//g)?.length;
	expect(links.flatMap(({ places }) => places)).toHaveLength(written ?? 0);
	expect(written).toBeGreaterThan(50);
});

const link = (address: string, outcome: Outcome): CheckedLink => ({
	address,
	outcome,
	places: [
		{ file: "_data/resources.json", line: 12 },
		{ file: "_data/site.json", line: 3 },
	],
});
const alive = link("https://a.example/", { state: "alive" });
const dead = link("https://b.example/x", { state: "dead", reason: "the page is gone (HTTP 404)", status: 404 });
const moved = link("https://c.example/", { state: "moved", to: "https://d.example/" });
const unclear = link("https://e.example/", {
	state: "unclear",
	reason: "programs are kept out (HTTP 403)",
	status: 403,
});

test("each link that needs a person is told with its files and lines, the dead ones first", () => {
	const text = reportMarkdown([unclear, moved, alive, dead]);
	expect(text.match(/^## .*$/gm)).toEqual(["## Dead: 1", "## Moved: 1", "## Could not be checked: 1"]);
	expect(text).toContain(
		"- <https://b.example/x>: the page is gone (HTTP 404). In `_data/resources.json:12`, `_data/site.json:3`",
	);
	expect(text).toContain("- <https://c.example/>: now leads to <https://d.example/>.");
	expect(text).not.toContain("a.example");
});

test("links that only keep programs out call nobody", () => {
	expect(reportMarkdown([alive, unclear])).toBe("");
	expect(reportText([alive, unclear])).toContain("2 links to other sites: 1 lead where they should.");
	expect(reportText([alive, unclear])).toContain("Could not be checked: 1.");
});

test("who asks says where to write to: the project on GitHub, else the site", () => {
	const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "city/wearempls" };
	expect(userAgent("https://city.example/", env)).toBe("WeAreMpls-link-check/1.0 (+https://github.com/city/wearempls)");
	expect(userAgent("https://city.example/", {})).toBe("WeAreMpls-link-check/1.0 (+https://city.example/)");
});
