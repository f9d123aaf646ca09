import { expect, test } from "vitest";
import { servedPage } from "../../../../scripts/site/preview/served-page.ts";

const page = (policy: string) =>
	`<!DOCTYPE html>\n<html lang="es" dir="ltr"><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>\n<body>\n\t<a class="skip" href="#main">Saltar</a><main></main></body></html>`;
const still = { edition: "a-1", clock: null };

test("the page's own policy lets the preview's script listen, and nothing else", () => {
	expect(servedPage(page("default-src 'none'; script-src 'self'"), still)).toContain(
		`content="default-src 'none'; script-src 'self'; connect-src 'self'"`,
	);
});

test("a policy that lets a page ask its host already stays as it is", () => {
	expect(servedPage(page("connect-src 'self'; script-src 'self'"), still)).toContain(
		`content="connect-src 'self'; script-src 'self'"`,
	);
});

test("the script knows of which edition its page is", () => {
	expect(servedPage(page(""), still)).toContain('data-edition="a-1" defer></script></head>');
});

test("on another day the page's clock is shifted, and a banner in its language says so behind the skip link", () => {
	const clock = { milliseconds: -5, banners: { en: "<p>Day</p>", es: "<p>Día</p>" } };
	const served = servedPage(page(""), { edition: "a-1", clock });
	expect(served).toContain('<html data-site-now="-5" lang="es"');
	expect(served).toContain("Saltar</a><p>Día</p><main>");
});
