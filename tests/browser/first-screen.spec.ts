import type { Locator } from "@playwright/test";
import { firstDials, languages } from "./built-site.ts";
import { expect, NIGHT, NOON, test } from "./fixtures.ts";

const SCREEN = { width: 360, height: 740 };
/** A line of words. */
const LINE = 28;
const EVERY_FONT = { tag: "@every-font" };

async function expectOnFirstScreen(locator: Locator): Promise<void> {
	const box = await locator.boundingBox();
	expect(box, `${locator} is drawn`).not.toBeNull();
	expect((box?.y ?? 0) + (box?.height ?? 0), `the lower edge of ${locator}`).toBeLessThanOrEqual(SCREEN.height);
	expect(box?.y, `the upper edge of ${locator}`).toBeGreaterThanOrEqual(0);
}

for (const [when, time] of [
	["on Monday at noon", NOON],
	["on Sunday at three in the night", NIGHT],
] as const)
	test.describe(when, () => {
		test.beforeEach(async ({ reader, site }) => {
			await reader.clock.setFixedTime(time);
			await reader.setViewportSize(SCREEN);
			await reader.goto(`${site.address}/`);
		});

		test(
			"a phone's first screen says what to do: the number, its hours, 911, the languages",
			EVERY_FONT,
			async ({ reader }) => {
				const board = reader.locator(".board.report");
				await expectOnFirstScreen(board.locator("h1"));
				for (const number of await board.locator("a.call").all()) await expectOnFirstScreen(number);
				await expectOnFirstScreen(board.locator("p:visible").first());
				await expectOnFirstScreen(reader.locator(".danger a[href='tel:911']"));
				await expectOnFirstScreen(reader.locator(".danger"));
				const languages = reader.locator("nav.languages li");
				expect(await languages.count()).toBeGreaterThan(0);
				for (const language of await languages.all()) await expectOnFirstScreen(language);
			},
		);

		test("the first number is at least 3 rem high", EVERY_FONT, async ({ reader }) => {
			const size = await reader
				.locator(".board.report a.call")
				.first()
				.evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
			expect(size).toBeGreaterThanOrEqual(48);
		});

		test("the top of the next board peeks into the first screen", EVERY_FONT, async ({ reader }) => {
			const box = await reader.locator(".danger ~ .board").first().boundingBox();
			expect(box?.y).toBeLessThan(SCREEN.height);
		});

		for (const { id } of languages) {
			const home = id === "en" ? "/" : `/${id}/`;

			test(
				`the first screen of ${home} has its own line, 911 and the main one, none twice`,
				EVERY_FONT,
				async ({ reader, site }) => {
					await reader.goto(site.address + home);
					const wanted = firstDials(id).map((dial) => `tel:${dial}`);
					const sign = reader.locator(".strip, .board.report, .danger");
					const links = sign.locator("a[href^='tel:']");
					const numbers = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
					expect(new Set(numbers).size, numbers.join()).toBe(numbers.length);
					for (const number of wanted) await expectOnFirstScreen(sign.locator(`a[href='${number}']`));
					if (id !== "en") expect(numbers.slice(0, wanted.length)).toEqual(wanted);
				},
			);

			test(`on ${home} the line in its language is as large as the main one`, EVERY_FONT, async ({ reader, site }) => {
				for (const address of [home, `${home}report/`]) {
					await reader.goto(site.address + address);
					const own = reader.locator(".strip .call");
					if ((await own.count()) === 0) continue;
					const sizeOf = (locator: Locator) =>
						locator.first().evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
					expect(await sizeOf(own), address).toBeGreaterThanOrEqual(
						await sizeOf(reader.locator(".board.report .call")),
					);
				}
			});

			test(`the first step is on the first screen of ${home}report/`, EVERY_FONT, async ({ reader, site }) => {
				// Beside the English, another language has a line of its own, how to speak with the main one, and that it is a draft: on a large phone.
				const height = id === "en" ? SCREEN.height : 915;
				await reader.setViewportSize(id === "en" ? SCREEN : { width: 412, height });
				await reader.goto(`${site.address}${home}report/`);
				// By night the sign also says that nobody answers, and what to do then.
				const isLong = id !== "en" && time === NIGHT;
				const begin = reader.locator(isLong ? "article > h2" : "article > :not(.english, h2)").first();
				const [step = begin] = await begin.locator("li").all();
				const box = await step.boundingBox();
				const seen = id === "en" ? (box?.height ?? 0) : LINE;
				expect((box?.y ?? height) + seen).toBeLessThanOrEqual(height);
			});
		}
	});
