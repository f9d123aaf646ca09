import type { Page } from "@playwright/test";
import { pageUrls, quickExit } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";

const ELSEWHERE = "<title>Elsewhere</title><h1>Elsewhere</h1>";

/** Answers for the place that the way out leads to, after some time, and tells when it is asked. */
async function answerElsewhere(page: Page, wait = 0): Promise<{ asked: boolean }> {
	const told = { asked: false };
	await page.route(`${quickExit}**`, async (route) => {
		told.asked = true;
		await new Promise((done) => setTimeout(done, wait));
		await route.fulfill({ contentType: "text/html", body: ELSEWHERE }).catch(() => undefined);
	});
	return told;
}

// That a site without one has none on its pages, tests/browser/layout.spec.ts says.
for (const { host } of quickExit === null ? [] : [new URL(quickExit)])
	test.describe("the way out", () => {
		for (const url of pageUrls)
			test(`is the second stop of the Tab key on ${url}`, async ({ page, site }) => {
				await page.goto(site.address + url);
				await page.keyboard.press("Tab");
				await page.keyboard.press("Tab");
				await expect(page.locator("a.exit")).toBeFocused();
				await expect(page.locator("a.exit")).toHaveAccessibleDescription(/Shift/);
				await expect(page.locator(".leave small")).toBeVisible();
			});

		test("blanks the page and names another place at the touch, however slow that place is", async ({ page, site }) => {
			await answerElsewhere(page, 10_000);
			await page.goto(`${site.address}/report/`);
			// The page stands until the other answers, so what it shows is read within the same task, and again later.
			const left = await page.evaluate(() => {
				document.querySelector<HTMLElement>("a.exit")?.click();
				return [document.body, document.title];
			});
			expect(left).toEqual([null, host]);
		});

		test("stands where the page stood on the way back", async ({ page, site }) => {
			await answerElsewhere(page);
			await page.goto(`${site.address}/`);
			await page.goto(`${site.address}/report/`);
			await page.locator("a.exit").click();
			await expect(page.locator("h1")).toHaveText("Elsewhere");
			await page.goBack();
			await expect(page).toHaveURL(`${site.address}/`);
		});

		test("is taken at three presses of Shift alone", async ({ page, site }) => {
			await answerElsewhere(page);
			await page.goto(`${site.address}/search/`);
			await page.locator("main input[type=search]").focus();
			for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
			await expect(page.locator("h1")).toHaveText("Elsewhere");
		});

		test("is not taken by who writes capital letters, chooses with the mouse, or presses Shift now and then", async ({
			page,
			site,
		}) => {
			const told = await answerElsewhere(page);
			await page.clock.install();
			await page.goto(`${site.address}/search/`);
			const field = page.locator("main input[type=search]");
			await field.focus();
			for (const key of ["Shift+U", "Shift+S", "Shift+A", "Shift", "Shift", "Shift+B", "Shift", "Shift", "x", "Shift"])
				await page.keyboard.press(key);
			await page.keyboard.press("x");
			for (let choice = 0; choice < 4; choice++) await field.click({ modifiers: ["Shift"] });
			await page.keyboard.down("Alt");
			for (let layout = 0; layout < 4; layout++) await page.keyboard.press("Shift");
			await page.keyboard.up("Alt");
			await page.keyboard.press("Shift");
			await page.keyboard.press("Shift");
			await page.clock.runFor(10_000);
			await page.keyboard.press("Shift");
			await expect(field).toHaveValue(/^USABxx$/);
			expect(told.asked).toBe(false);
		});

		test("has an edge in forced colors", async ({ page, site }) => {
			await page.emulateMedia({ forcedColors: "active" });
			await page.goto(`${site.address}/`);
			await expect(page.locator("a.exit")).toHaveCSS("border-top-style", "solid");
		});

		test.describe("without JavaScript", () => {
			test.use({ javaScriptEnabled: false });

			test("is a plain link, and promises no key", async ({ page, site }) => {
				await answerElsewhere(page);
				await page.goto(`${site.address}/report/`);
				await expect(page.locator("a.exit")).toHaveAccessibleDescription("");
				await page.locator("a.exit").click();
				await expect(page.locator("h1")).toHaveText("Elsewhere");
			});
		});
	});
