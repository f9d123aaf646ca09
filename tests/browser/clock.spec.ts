import { rm } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { buildCopy, changeFacts, copySite } from "../copy-site.ts";
import { expect, test } from "./fixtures.ts";
import { type ServedSite, serveSite } from "./server/serve-site.ts";

/** The site as it was on the Monday after its facts were published, with an alert and an event to come. */
async function buildSiteOf2018(): Promise<string> {
	const site = await copySite();
	await changeFacts<{ alert: object[] }>(site, "alert", ({ alert }) => {
		alert.push({
			id: "drill",
			preset: "line-311-down",
			from: "2018-11-06T09:00",
			until: "2018-11-06T18:00",
			link: null,
		});
	});
	await changeFacts<{ events: { id: string; start: string; end: string; weekday?: string }[] }>(
		site,
		"events",
		({ events }) => {
			const [celebration] = events;
			if (celebration)
				events.push({
					...celebration,
					id: "celebration-next",
					start: "2018-11-07T15:30",
					end: "2018-11-07T19:00",
					weekday: "wednesday",
				});
		},
	);
	await changeFacts<{ addresses: object[] }>(site, "addresses", ({ addresses }) => {
		addresses.push({ address: "/events/celebration-next/" });
	});
	const { code, output } = await buildCopy(site, { SITE_DATE: "2018-11-05" });
	if (code !== 0) throw new Error(output);
	return site;
}

let copy = "";
let served: ServedSite;
test.beforeAll(async () => {
	copy = await buildSiteOf2018();
	served = await serveSite({ folder: path.join(copy, "_site") });
});
test.afterAll(async () => {
	await served?.close();
	await rm(path.dirname(copy), { recursive: true, force: true });
});

async function openAt(page: Page, url: string, instant: string): Promise<void> {
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(served.address + url);
}

const CHICAGO: [name: string, instant: string, sentence: string][] = [
	["on a weekday at noon", "2018-11-05T12:00:00-06:00", "Open now, until 7 p.m."],
	["in the minute before closing", "2018-11-05T18:59:30-06:00", "Open now, until 7 p.m."],
	["in the minute of closing", "2018-11-05T19:00:00-06:00", "Closed now. Opens tomorrow at 7 a.m."],
	["before opening", "2018-11-05T06:59:00-06:00", "Closed now. Opens today at 7 a.m."],
	[
		"on a weekend evening",
		"2018-11-10T20:00:00-06:00",
		"The hours for today have changed since they were published. Call to confirm.",
	],
	["on Thanksgiving", "2018-11-22T12:00:00-06:00", "Closed now. Opens Monday at 7 a.m."],
	["on the day after Thanksgiving", "2018-11-23T12:00:00-06:00", "Closed now. Opens Monday at 7 a.m."],
	[
		"on a federal holiday that the City does not settle",
		"2018-11-12T12:00:00-06:00",
		"Today is a federal holiday. The line may be closed today. Call to confirm.",
	],
	[
		"on the night clocks went back",
		"2018-11-04T01:30:00-06:00",
		"The hours for today have changed since they were published. Call to confirm.",
	],
	["on the morning after clocks went forward", "2019-03-11T07:00:00-05:00", "Open now, until 7 p.m."],
	["an hour before that, by the old clock", "2019-03-11T06:59:00-05:00", "Closed now. Opens today at 7 a.m."],
	["on the last day in date", "2019-04-26T12:00:00-05:00", "Open now, until 7 p.m."],
];

test.describe("for a visitor in Minneapolis", () => {
	test.use({ timezoneId: "America/Chicago" });
	for (const [name, instant, sentence] of CHICAGO)
		test(`${name}, 311 says: ${sentence}`, async ({ page }) => {
			await openAt(page, "/", instant);
			await expect(page.locator(".report [data-status]")).toHaveText(sentence);
		});

	test("one day past review nothing is said to be open, and the note asks to confirm", async ({ page }) => {
		await openAt(page, "/", "2019-04-28T12:00:00-05:00");
		await expect(page.locator(".report .checked")).toHaveText("The City published this on Oct 30, 2018.", {
			useInnerText: true,
		});
		await openAt(page, "/", "2019-04-29T12:00:00-05:00");
		await expect(page.locator(".report [data-status]")).toBeHidden();
		await expect(page.locator(".report .checked")).toHaveText(
			"The City published this on Oct 30, 2018. Call to confirm.",
			{ useInnerText: true },
		);
	});

	test("the list of all facts tells their state on the visitor's clock", async ({ page }) => {
		const line = page.locator(".facts li", { hasText: "Minneapolis 311: 311" }).first();
		await openAt(page, "/about/facts/", "2019-04-28T12:00:00-05:00");
		await expect(line).toContainText("In date", { useInnerText: true });
		await expect(line).not.toContainText("Not confirmed lately", { useInnerText: true });
		await openAt(page, "/about/facts/", "2019-04-29T12:00:00-05:00");
		await expect(line).toContainText("Not confirmed lately", { useInnerText: true });
		await expect(line).not.toContainText("In date", { useInnerText: true });
	});

	test("the status stays true while the page stays open", async ({ page }) => {
		await page.clock.install({ time: new Date("2018-11-05T18:58:30-06:00") });
		await page.goto(`${served.address}/`);
		const status = page.locator(".report [data-status]");
		await expect(status).toHaveText("Open now, until 7 p.m.");
		await page.clock.runFor(100_000);
		await expect(status).toHaveText("Closed now. Opens tomorrow at 7 a.m.");
	});

	test("an alert comes and goes to the minute, without a rebuild, on every page and on paper", async ({ page }) => {
		for (const url of ["/", "/404.html", "/rights/"]) {
			await openAt(page, url, "2018-11-06T08:59:00-06:00");
			await expect(page.locator(".alert")).toBeHidden();
			await openAt(page, url, "2018-11-06T09:00:00-06:00");
			await expect(page.locator(".alert")).toContainText("The 311 line does not work right now.");
			await expect(page.locator(".alert")).toContainText("Until Nov 6, 2018, 6 p.m.");
			await page.emulateMedia({ media: "print" });
			await expect(page.locator(".alert")).toBeVisible();
			await page.emulateMedia({ media: null });
			await openAt(page, url, "2018-11-06T18:00:00-06:00");
			await expect(page.locator(".alert")).toBeHidden();
		}
	});

	test("an event that ends becomes a past one without a rebuild", async ({ page }) => {
		await openAt(page, "/events/", "2018-11-07T18:59:00-06:00");
		await expect(page.locator("[data-events=upcoming] .event")).toHaveCount(1);
		await expect(page.locator("[data-events=upcoming] .empty")).toBeHidden();
		await openAt(page, "/events/", "2018-11-07T19:00:00-06:00");
		await expect(page.locator("[data-events=upcoming] .event")).toHaveCount(0);
		await expect(page.locator("[data-events=upcoming] .empty")).toBeVisible();
		await expect(page.locator("[data-events=past] .event").first()).toContainText("This event is over.");
		await openAt(page, "/events/celebration-next/", "2018-11-07T19:00:00-06:00");
		await expect(page.locator("main [data-past]")).toBeVisible();
	});
});

test.describe("for a visitor in Tokyo", () => {
	test.use({ timezoneId: "Asia/Tokyo" });
	test("311 goes by the clocks of Minneapolis and says so", async ({ page }) => {
		await openAt(page, "/", "2018-11-05T12:00:00-06:00");
		await expect(page.locator(".report [data-status]")).toHaveText("Open now, until 7 p.m. (Minneapolis time)");
	});
});
