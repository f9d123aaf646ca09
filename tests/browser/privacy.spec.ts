import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { isSearchPage } from "../../scripts/hosting/content-security-policy.ts";
import { realFacts } from "../real-site.ts";
import { builtFolder, pageUrls } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

/** Everything a page says or asks for while it is open, in sentences; and the addresses it asked for. */
function listen(page: Page): { complaints: string[]; requests: string[] } {
	const complaints: string[] = [];
	const requests: string[] = [];
	page.on("console", (message) => complaints.push(`console: ${message.text()}`));
	page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
	page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
	page.on("request", (request) => requests.push(request.url()));
	page.on("response", (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	return { complaints, requests };
}

/** The names of all that a page has put on the visitor's device. */
const stored = (page: Page): Promise<string[]> =>
	page.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...document.cookie.split(";").filter((cookie) => cookie !== ""),
		...(await indexedDB.databases()).map(({ name = "" }) => name),
		...(await caches.keys()),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	]);

for (const url of pageUrls) {
	test(`${url} is quiet: no message, no request elsewhere, nothing stored`, async ({ page, site, context }) => {
		const { complaints, requests } = listen(page);
		await page.goto(site.address + url, { waitUntil: "networkidle" });
		// Lazy pictures are asked for when they come into sight.
		await page.keyboard.press("End");
		await page.waitForLoadState("networkidle");
		expect(complaints).toEqual([]);
		expect(requests.filter((address) => !address.startsWith(`${site.address}/`))).toEqual([]);
		expect(requests.filter((address) => address.includes("/pagefind/"))).toEqual([]);
		expect(await stored(page)).toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});

	test(`${url} comes with the headers that protect its readers`, async ({ request, site }) => {
		const response = await request.get(site.address + url);
		const policies = response.headersArray().filter(({ name }) => name.toLowerCase() === "content-security-policy");
		expect(policies.length, "policies of the page").toBe(1);
		const policy = policies[0]?.value ?? "";
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
		expect(policy.includes("wasm-unsafe-eval"), "WebAssembly allowed").toBe(isSearchPage(url));
		const headers = response.headers();
		expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8,}$/);
		expect(headers["x-content-type-options"]).toBe("nosniff");
		expect(headers["referrer-policy"]).toBe("no-referrer");
		expect(headers["permissions-policy"]).toContain("geolocation=()");
		expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
		expect(headers["set-cookie"]).toBeUndefined();
	});
}

const pictures = [
	"favicon.svg",
	...readdirSync(path.join(builtFolder, "images"))
		.slice(0, 1)
		.map((name) => `images/${name}`),
];
for (const picture of pictures) {
	test(`${picture} shows when it is opened by itself, and may run nothing and call nobody`, async ({ page, site }) => {
		const response = await page.goto(`${site.address}/${picture}`);
		const policies = (await response?.headersArray())?.filter(({ name }) => /^content-security-policy$/i.test(name));
		expect(policies?.map(({ value }) => value)).toEqual(["default-src 'none'; style-src 'unsafe-inline'; sandbox"]);
		await page.goto(`${site.address}/`);
		const width = (src: string) => {
			const image = Object.assign(document.createElement("img"), { src });
			document.body.append(image);
			return image.decode().then(() => image.naturalWidth);
		};
		expect(await page.evaluate(width, `/${picture}`)).toBeGreaterThan(0);
	});
}

test("an unknown address gets the page that says so, as quietly", async ({ page, site }) => {
	const { complaints, requests } = listen(page);
	const response = await page.goto(`${site.address}/no/such/page/`, { waitUntil: "networkidle" });
	expect(response?.status()).toBe(404);
	await expect(page.locator("main a[href='tel:911']").first()).toBeVisible();
	expect(requests.filter((address) => !address.startsWith(`${site.address}/`))).toEqual([]);
	// The page's own status is the only thing that the browser notes.
	expect(complaints.filter((complaint) => !/404/.test(complaint))).toEqual([]);
	const missing = requests.slice(1).map((address) => page.request.get(address));
	for (const answer of await Promise.all(missing)) expect(answer.ok(), answer.url()).toBe(true);
});

test("a search stores nothing and asks no other host", async ({ page, site, context }) => {
	const { complaints, requests } = listen(page);
	await page.goto(`${site.address}/search/?q=city`, { waitUntil: "networkidle" });
	await expect(page.locator("[data-search-results] > li").first()).toBeVisible();
	expect(complaints).toEqual([]);
	expect(requests.some((address) => address.includes("/pagefind/"))).toBe(true);
	expect(requests.filter((address) => !address.startsWith(`${site.address}/`))).toEqual([]);
	expect(await stored(page)).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test("the policy holds: a script, a style and a request that do not belong to the site are refused", async ({
	page,
	site,
}) => {
	const { complaints } = listen(page);
	await page.goto(`${site.address}/`);
	await page.evaluate(() => {
		const refused = new Set<string>();
		document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
			document.documentElement.dataset.refused = [...refused.add(effectiveDirective)].sort().join(" ");
		});
		const script = document.createElement("script");
		script.textContent = "document.documentElement.dataset.harmed = ''";
		const style = document.createElement("style");
		style.textContent = "body { display: none }";
		const image = document.createElement("img");
		image.src = "https://elsewhere.example/pixel.png";
		document.body.append(script, style, image);
		fetch("/").catch(() => undefined);
	});
	await expect(page.locator("html")).toHaveAttribute(
		"data-refused",
		"connect-src img-src script-src-elem style-src-elem",
	);
	await expect(page.locator("html")).not.toHaveAttribute("data-harmed");
	expect(complaints.length).toBeGreaterThan(0);
});

test("old addresses lead to the site", async ({ request, site }) => {
	for (const { from, to } of realFacts.site.redirects) {
		const response = await request.get(site.address + from);
		expect(response.ok(), from).toBe(true);
		expect(response.url()).toBe(site.address + to);
	}
});
