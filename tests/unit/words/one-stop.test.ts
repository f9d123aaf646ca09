import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fillPlaces, sentence } from "../../../scripts/i18n/words.ts";
import { html } from "../../../scripts/project/html.ts";
import { createMarkdown } from "../../../scripts/words/markdown.ts";
import { renderDirectives } from "../../../scripts/words/renderers.ts";
import { cityFolders } from "../../city.ts";

test.each([
	["Opens at {time}.", "7 a.m.", "Opens at 7 a.m."],
	["Opens at {time}. Call.", "7 a.m.", "Opens at 7 a.m. Call."],
	["Opens at {time}. Call.", "noon", "Opens at noon. Call."],
	["Opens at {time}.", "<time>7 a.m.</time>", "Opens at <time>7 a.m.</time>"],
	["See {link}.", '<a href="../">All</a>', 'See <a href="../">All</a>.'],
])("a sentence ends in one period: %s", (text, value, told) => {
	expect(fillPlaces(text, () => value)).toBe(told);
});

test("a time at the end is a whole sentence", () => {
	expect(["It begins at 7 a.m.", "It begins at noon"].map(sentence)).toEqual([
		"It begins at 7 a.m.",
		"It begins at noon.",
	]);
});

test("a reference at the end of a sentence of the words is none of two", () => {
	const markdown = renderDirectives(createMarkdown(), ({ argument }) => html`${argument === "a" ? "7 p.m." : "noon"}`);
	expect(markdown.render("Call until :hours[a]. Or :hours[b]. And :hours[a]... then.")).toBe(
		"<p>Call until 7 p.m. Or noon. And 7 p.m.… then.</p>\n",
	);
});

test("what the page's script fills with a time never has a period behind it", () => {
	for (const file of readdirSync(cityFolders.strings).filter((name) => name.endsWith(".json"))) {
		const strings: Record<string, { text: unknown }> = JSON.parse(
			readFileSync(path.join(cityFolders.strings, file), "utf8"),
		);
		const wrong = Object.entries(strings).filter(
			([key, { text }]) => key.startsWith("status.") && /\{time\}\./.test(String(text)),
		);
		expect(wrong).toEqual([]);
	}
});
