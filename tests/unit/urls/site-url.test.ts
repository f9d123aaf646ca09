import { expect, test } from "vitest";
import { placeholderUrl, siteUrl } from "../../../scripts/urls/site-url.ts";
import { makeFacts } from "../make-facts.ts";

const { site } = makeFacts();

test("SITE_URL comes before Netlify's address, and that before the record's", () => {
	expect(siteUrl(site, { SITE_URL: "https://a.example/mpls", URL: "https://b.example" })).toBe(
		"https://a.example/mpls/",
	);
	expect(siteUrl({ ...site, url: "https://c.example/" }, { URL: "https://b.example" })).toBe("https://b.example/");
	expect(siteUrl({ ...site, url: "https://c.example/" }, {})).toBe("https://c.example/");
});

test("without any, a name stands there that can belong to no one", () => {
	expect(siteUrl({ ...site, url: null }, {})).toBe(placeholderUrl(site));
});

test.each([
	"http://a.example",
	"https://user:secret@a.example",
	"https://a.example/?x=1",
	"https://a.example/#top",
	'https://a.example/"<',
	"javascript:alert(1)",
	"mailto:a@b.example",
	"city",
])("%s is refused with what to write instead", (wanted) =>
	expect(() => siteUrl(site, { SITE_URL: wanted })).toThrow("Write one that begins with https://"),
);
