import { expect, test } from "vitest";
import { englishUrl, localUrl } from "../../../scripts/urls/page-url.ts";

test.each([
	["en", "/", "/"],
	["en", "/events/a/", "/events/a/"],
	["es", "/", "/es/"],
	["hmn", "/events/a/", "/hmn/events/a/"],
	["so", "/404.html", "/so/404.html"],
])("in %s the page %s is at %s, and back", (language, english, local) => {
	expect(localUrl(language, english)).toBe(local);
	expect(englishUrl(language, local)).toBe(english);
});
