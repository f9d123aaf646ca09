import { describe, expect, it } from "vitest";
import { toolkitItem } from "../../../_includes/components/toolkit-item.ts";
import type { ToolkitItem } from "../../../scripts/facts/schema/reference.ts";
import type { DrawnItem } from "../../../scripts/posters/downloads.ts";
import { toolkitUrl } from "../../../scripts/posters/posters.ts";
import { makeFacts, makeLanguage, provenance } from "../make-facts.ts";
import { makeSpanishView, makeView } from "../make-view.ts";

const item: ToolkitItem = {
	id: "sign",
	name: { en: "The sign", es: "El letrero" },
	description: { en: "Hold it up." },
	alt: { en: "A blue sign", es: "Un letrero azul" },
	kind: "sign",
	paper: { width: 11, height: 8.5 },
	...provenance,
};
const drawn = (language: string): DrawnItem => ({
	id: "sign",
	language,
	pdf: { url: toolkitUrl(language, "sign.pdf"), bytes: 84_000 },
	png: { url: toolkitUrl(language, "sign.png"), bytes: 21_000, width: 1650, height: 1275, file: `${language}.png` },
});
const languages = ["en", "es"].map((id) => makeLanguage(id));
const facts = makeFacts({ toolkit: [item], languages });
const pictures = new Map(
	["en", "es"].map((id) => [
		`${id}.png`,
		{ sources: [], fallback: { src: `/images/${id}.png`, width: 1650, height: 1275, srcset: [] } },
	]),
);
const fields = (...ids: string[]) => ({ downloads: new Map([["sign", ids.map(drawn)]]), pictures });
const linksIn = (markup: string) =>
	[...markup.matchAll(/<a [^>]*href="([^"]*)"([^>]*)>/g)].map(([, href, rest]) => `${href}${rest}`);

describe("an item of the toolkit", () => {
	it("offers its files on an English page without a word about the language", () => {
		const { markup } = toolkitItem(item, makeView(facts, fields("en", "es")), 2);
		expect(linksIn(markup)).toEqual(["../toolkit/sign.pdf download", "../toolkit/sign.png download"]);
		expect(markup).not.toContain("lang=");
		expect(markup).toContain('alt="A blue sign"');
	});

	it("offers its Spanish files first on a Spanish page, then the English ones, named and marked as English", () => {
		const { markup } = toolkitItem(item, makeSpanishView(facts, fields("en", "es")), 2);
		expect(linksIn(markup)).toEqual([
			"../toolkit/sign.pdf download",
			"../toolkit/sign.png download",
			'../../toolkit/sign.pdf hreflang="en" download',
			'../../toolkit/sign.png hreflang="en" download',
		]);
		expect(markup.match(/<span lang="en">Name of en<\/span>/g)).toHaveLength(2);
		expect(markup).toContain('src="../../images/es.png" alt="Un letrero azul"');
	});

	it("offers the English files where there are none in the page's language, and says so", () => {
		const { markup } = toolkitItem({ ...item, alt: { en: "A blue sign" } }, makeSpanishView(facts, fields("en")), 2);
		expect(linksIn(markup)).toEqual([
			'../../toolkit/sign.pdf hreflang="en" download',
			'../../toolkit/sign.png hreflang="en" download',
		]);
		expect(markup).toContain('<div class="wall" lang="en">');
	});

	it("is not there when it was not drawn", () => {
		expect(toolkitItem(item, makeView(facts), 2).markup).toBe("");
	});
});
