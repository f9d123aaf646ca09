import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { End } from "../../../scripts/review/end.ts";
import { labelItems } from "../../../scripts/review/words/label-items.ts";
import { picturesInWords } from "../../../scripts/review/words/page-items.ts";

const languages = { all: [{ id: "fr", englishName: "French", published: true }] };

describe("a picture in the words", () => {
	it("is told by its name and its description", () => {
		expect(picturesInWords("See ![](../a/map.png) and ![A bus](b.png).")).toBe(
			'See [picture map.png, without a description] and [picture b.png, "A bus"].',
		);
		expect(picturesInWords("No picture (at all).")).toBe("No picture (at all).");
	});
});

describe("labels", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), "review-labels-"));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const end = (strings: string): End =>
		({ folders: { strings }, facts: { languages }, artTexts: new Map() }) as unknown as End;
	const say = (text: string) => {
		writeFileSync(path.join(folder, "fr.json"), JSON.stringify({ a: { text: "…" }, b: { text } }));
		return labelItems(end(path.join(folder, "none")), end(folder)).flatMap(({ item }) => item.sentences);
	};

	it("of a new language are still to be translated, and did not change", () => {
		expect(say("…")).toEqual(["French is a new language: its labels are still to be translated (2)."]);
		expect(say("Menu")).toEqual(["2 buttons and labels in French changed."]);
	});
});
