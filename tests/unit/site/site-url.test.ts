import { describe, expect, test } from "vitest";
import { siteUrl } from "../../../scripts/site/site-url.ts";
import { makeFacts } from "../make-facts.ts";

const at = (env: NodeJS.ProcessEnv, url: string | null = null) => siteUrl(makeFacts({}, { site: { url } }).site, env);

describe("the site's address", () => {
	test("is a name that can belong to no one while nobody has given it one", () => {
		expect(at({})).toBe("https://wearempls.example/");
		expect(at({ SITE_URL: "", URL: "" })).toBe("https://wearempls.example/");
	});
	test("is what site.json says, then Netlify, then SITE_URL", () => {
		expect(at({}, "https://facts.example")).toBe("https://facts.example/");
		expect(at({ URL: "https://netlify.example" }, "https://facts.example")).toBe("https://netlify.example/");
		expect(at({ URL: "https://netlify.example", SITE_URL: "https://given.example/we" })).toBe(
			"https://given.example/we/",
		);
	});
	test("that is none is told with what to write", () => {
		expect(() => at({ SITE_URL: "wearempls" })).toThrow(
			'SITE_URL is "wearempls", which is not a web address. Write one such as https://www.minneapolismn.gov/wearempls/.',
		);
	});
});
