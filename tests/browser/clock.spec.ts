import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { buildSite, copyFixture, removeSite, spoil } from "../site/build-fixture.ts";
import { citySite } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";
import { type ServedSite, serveSite } from "./server/serve-site.ts";

/** The city on a Monday, with an alert and an event to come. */
async function buildCityOf2018(): Promise<string> {
	const site = await copyFixture();
	const drill = { id: "drill", preset: "line-down", from: "2018-11-06T09:00", until: "2018-11-06T18:00", link: null };
	await spoil(site, "_data/alert.json", () => JSON.stringify({ $schema: "", alert: [drill] }));
	const supper = JSON.parse(readFileSync(path.join(site, "_data/events/harvest-supper.json"), "utf8"));
	const when = { start: "2018-11-07T15:30", end: "2018-11-07T19:00", weekday: "wednesday" };
	writeFileSync(path.join(site, "_data/events/supper-next.json"), JSON.stringify({ ...supper, ...when }));
	const { code, output } = await buildSite(site, path.join(site, "_site"));
	if (code !== 0) throw new Error(output);
	return site;
}

let copy = "";
let served: ServedSite;
test.beforeAll(async () => {
	copy = await buildCityOf2018();
	served = await serveSite({ ...citySite, folder: path.join(copy, "_site") });
});
test.afterAll(async () => {
	await served?.close();
	await removeSite(copy);
});

async function openAt(page: Page, url: string, instant: string): Promise<void> {
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(served.address + url);
}

const DENVER: [name: string, instant: string, sentence: string][] = [
	["on a weekday morning", "2018-11-05T10:00:00-07:00", "Open now, until noon"],
	["between its two spans of a day", "2018-11-05T12:30:00-07:00", "Closed now. Opens today at 1 p.m."],
	["in the minute before closing", "2018-11-05T17:29:30-07:00", "Open now, until 5:30 p.m."],
	["in the minute of closing", "2018-11-05T17:30:00-07:00", "Closed now. Opens tomorrow at 9 a.m."],
	["before opening", "2018-11-05T08:59:00-07:00", "Closed now. Opens today at 9 a.m."],
	[
		"on a weekend evening",
		"2018-11-10T20:00:00-07:00",
		"The hours for today have changed since they were published. Call to confirm.",
	],
	["on Thanksgiving", "2018-11-22T12:00:00-07:00", "Closed today (Thanksgiving). Opens tomorrow at 9 a.m."],
	[
		"on a day that it closes by date",
		"2018-11-14T12:00:00-07:00",
		"Closed today (Moving day). Opens tomorrow at 9 a.m.",
	],
	[
		"on a federal holiday that the City does not settle",
		"2018-11-12T10:00:00-07:00",
		"Today is a federal holiday. The line may be closed today. Call to confirm.",
	],
	["on the night clocks went back", "2018-11-04T01:30:00-07:00", "Not answered on Sunday. Opens tomorrow at 9 a.m."],
	["on the morning after clocks went forward", "2019-03-11T09:00:00-06:00", "Open now, until noon"],
	["an hour before that, by the old clock", "2019-03-11T08:59:00-06:00", "Closed now. Opens today at 9 a.m."],
	["on the last day in date", "2019-04-26T10:00:00-06:00", "Open now, until noon"],
	["in the night after the review", "2019-04-30T03:00:00-06:00", "Probably closed now. Call to confirm."],
	["on a Sunday after the review", "2019-05-05T12:00:00-06:00", "Not answered on Sunday."],
];

test.describe("for a visitor in the city", () => {
	test.use({ timezoneId: "America/Denver" });
	for (const [name, instant, sentence] of DENVER)
		test(`${name}, the main line says: ${sentence}`, async ({ page }) => {
			await openAt(page, "/", instant);
			await expect(page.locator(".report [data-status]")).toHaveText(sentence);
		});

	test("one day past review nothing is said to be open, and the note asks to confirm", async ({ page }) => {
		await openAt(page, "/", "2019-04-28T12:00:00-06:00");
		await expect(page.locator(".report .checked")).toHaveText("The City published this on Oct 30, 2018.", {
			useInnerText: true,
		});
		await openAt(page, "/", "2019-04-29T10:00:00-06:00");
		await expect(page.locator(".report [data-status]")).toBeHidden();
		await expect(page.locator(".report [data-closed]")).toBeHidden();
		await expect(page.locator(".report .checked")).toHaveText(
			"The City published this on Oct 30, 2018. Call to confirm.",
			{
				useInnerText: true,
			},
		);
	});

	test("the list of all facts tells their state on the visitor's clock", async ({ page }) => {
		const line = page.locator(".facts li", { hasText: "Lake City Helpline: 720-555-0100" }).first();
		await openAt(page, "/about/facts/", "2019-04-28T12:00:00-06:00");
		await expect(line).toContainText("In date", { useInnerText: true });
		await expect(line).not.toContainText("Not confirmed lately", { useInnerText: true });
		await openAt(page, "/about/facts/", "2019-04-29T12:00:00-06:00");
		await expect(line).toContainText("Not confirmed lately", { useInnerText: true });
		await expect(line).not.toContainText("In date", { useInnerText: true });
	});

	test("the status stays true while the page stays open", async ({ page }) => {
		await page.clock.install({ time: new Date("2018-11-05T17:28:30-07:00") });
		await page.goto(`${served.address}/`);
		const status = page.locator(".report [data-status]");
		await expect(status).toHaveText("Open now, until 5:30 p.m.");
		await page.clock.runFor(100_000);
		await expect(status).toHaveText("Closed now. Opens tomorrow at 9 a.m.");
	});

	test("what to do then stands by a number that is not answered", async ({ page }) => {
		await openAt(page, "/", "2018-11-05T10:00:00-07:00");
		await expect(page.locator(".report [data-closed]")).toBeHidden();
		await openAt(page, "/", "2018-11-05T20:00:00-07:00");
		await expect(page.locator(".report [data-closed]")).toHaveText("Call again in the morning.");
	});

	test("a page that wakes from sleep tells the truth at once: alert, event, age and hours", async ({ page }) => {
		await page.clock.install({ time: new Date("2018-11-06T17:28:00-07:00") });
		await page.goto(`${served.address}/events/`);
		const upcoming = page.locator("[data-events=upcoming] .event");
		const before = await upcoming.count();
		await expect(page.locator(".alert")).toBeVisible();
		// The phone sleeps: its clock goes on, its timers do not.
		const wakeAt = async (instant: string, event: string) => {
			await page.clock.setFixedTime(new Date(instant));
			await page.evaluate(`(${event === "pageshow" ? "window" : "document"}).dispatchEvent(new Event("${event}"))`);
		};
		await wakeAt("2018-11-07T19:30:00-07:00", "visibilitychange");
		await expect(page.locator(".alert")).toBeHidden();
		await expect(upcoming).toHaveCount(before - 1);
		await page.goto(`${served.address}/`);
		await wakeAt("2018-11-06T09:30:00-07:00", "pageshow");
		await expect(page.locator(".alert")).toBeVisible();
		await expect(page.locator(".report [data-status]")).toHaveText("Open now, until noon");
		await wakeAt("2019-04-29T10:00:00-06:00", "pageshow");
		await expect(page.locator(".report .checked")).toContainText("Call to confirm.", { useInnerText: true });
		await expect(page.locator(".report [data-status]")).toBeHidden();
	});

	test("an alert comes and goes to the minute, without a rebuild, on every page and on paper", async ({ page }) => {
		for (const url of ["/", "/404.html", "/rights/"]) {
			await openAt(page, url, "2018-11-06T08:59:00-07:00");
			await expect(page.locator(".alert")).toBeHidden();
			await openAt(page, url, "2018-11-06T09:00:00-07:00");
			await expect(page.locator(".alert")).toContainText("The city's line does not work right now.");
			await expect(page.locator(".alert")).toContainText("Until Nov 6, 2018, 6 p.m.");
			await page.emulateMedia({ media: "print" });
			await expect(page.locator(".alert")).toBeVisible();
			await page.emulateMedia({ media: null });
			await openAt(page, url, "2018-11-06T18:00:00-07:00");
			await expect(page.locator(".alert")).toBeHidden();
		}
	});

	test("an event that ends becomes a past one without a rebuild", async ({ page }) => {
		await openAt(page, "/events/", "2018-11-07T18:59:00-07:00");
		const upcoming = page.locator("[data-events=upcoming] .event");
		const before = await upcoming.count();
		await openAt(page, "/events/", "2018-11-07T19:00:00-07:00");
		await expect(upcoming).toHaveCount(before - 1);
		await expect(page.locator("[data-events=past] .event").first()).toContainText("This event is over.");
		await openAt(page, "/events/supper-next/", "2018-11-07T19:00:00-07:00");
		await expect(page.locator("main [data-past]")).toBeVisible();
	});
});

test.describe("for a visitor in Tokyo", () => {
	test.use({ timezoneId: "Asia/Tokyo" });
	test("the main line goes by the clocks of the city and says so", async ({ page }) => {
		await openAt(page, "/", "2018-11-05T10:00:00-07:00");
		await expect(page.locator(".report [data-status]")).toHaveText("Open now, until noon (Lake City time)");
	});
});
