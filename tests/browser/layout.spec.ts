import { longestUrls, pageUrls } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";
import { sidewaysOverflow, smallTargets } from "./in-page/layout.ts";
import { openFolds } from "./looks.ts";

for (const url of new Set([...pageUrls, ...longestUrls])) {
	// 1280 px at 400 % zoom are 320 CSS px (WCAG 2.2, 1.4.10).
	test(`${url} needs no scrolling sideways at 320 px and at 400 % zoom`, async ({ reader, site }) => {
		for (const viewport of [
			{ width: 320, height: 640 },
			{ width: 320, height: 180 },
			{ width: 768, height: 1024 },
			{ width: 1280, height: 740 },
		]) {
			await reader.setViewportSize(viewport);
			await reader.goto(site.address + url);
			await openFolds(reader);
			expect(await reader.evaluate(sidewaysOverflow), `at ${viewport.width} px`).toEqual([]);
		}
	});

	test(`everything to press on ${url} is at least 44 px`, async ({ reader, site }) => {
		await reader.goto(site.address + url);
		await openFolds(reader);
		for (const width of [360, 1280]) {
			await reader.setViewportSize({ width, height: 740 });
			expect(await reader.evaluate(smallTargets, 44), `at ${width} px`).toEqual([]);
		}
	});
}
