import { pageUrls } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";
import { lowContrast } from "./in-page/low-contrast.ts";
import { LOOKS, openFolds, show } from "./looks.ts";

/** WCAG 2.2, 1.4.6 asks it of small text; here it holds for all. */
const LIMIT = 7;

for (const url of pageUrls) {
	test(`every text on ${url} has a contrast of ${LIMIT}:1 with all that lies behind it`, async ({ reader, site }) => {
		await reader.goto(site.address + url);
		await openFolds(reader);
		for (const look of LOOKS) {
			await show(reader, look);
			expect(await reader.evaluate(lowContrast, LIMIT), `at ${look.width} px, ${look.scheme}`).toEqual([]);
		}
	});
}

test("the test of contrast sees a faint text", async ({ reader, site }) => {
	await reader.goto(`${site.address}/`);
	await reader.evaluate(() => {
		document.body.style.color = "rgb(140, 140, 140)";
	});
	expect((await reader.evaluate(lowContrast, LIMIT)).length).toBeGreaterThan(5);
});
