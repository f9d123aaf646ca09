import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ALLOWED_INCOMPLETE } from "./axe-incomplete.ts";
import { pageUrls } from "./built-site.ts";
import { expect, test } from "./fixtures.ts";
import { LOOKS, openFolds, show } from "./looks.ts";

/** What hangs on colors. All other rules read the markup, which is the same by night. */
const COLORS = ["color-contrast", "link-in-text-block"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const url of pageUrls) {
	test(`axe finds no error on ${url}`, async ({ reader, site }) => {
		await reader.goto(site.address + url);
		await openFolds(reader);
		await expectNothingToDiagnostic(reader);
	});
}

test("axe finds no error among the results of a search", async ({ reader, site }) => {
	await reader.goto(`${site.address}/search/?q=city`);
	await expect(reader.locator("[data-search-results] > li").first()).toBeVisible();
	await expectNothingToDiagnostic(reader);
});

test("axe finds no error where a search found nothing", async ({ reader, site }) => {
	await reader.goto(`${site.address}/search/?q=zzyzxqk`);
	await expect(reader.locator("[data-search-none]")).toBeVisible();
	await expectNothingToDiagnostic(reader);
});

async function expectNothingToDiagnostic(page: Page): Promise<void> {
	for (const look of LOOKS) {
		await show(page, look);
		// Legacy mode opens no second page for each run; there are no frames that would need one.
		const axe = new AxeBuilder({ page }).setLegacyMode(true);
		const isNight = look.scheme === "dark";
		const results = await (isNight ? axe.withRules(COLORS) : axe.withTags(TAGS)).analyze();
		const where = `at ${look.width} px, ${look.scheme}`;
		expect(results.passes.length, `rules that axe could try ${where}`).toBeGreaterThan(isNight ? 0 : 10);
		expect(results.violations.flatMap(described), `violations ${where}`).toEqual([]);
		expect(await undecided(page, results.incomplete), `undecided ${where}`).toEqual([]);
	}
}

type Findings = Awaited<ReturnType<AxeBuilder["analyze"]>>["incomplete"];

const described = ({ id, help, nodes }: Findings[number]): string[] =>
	nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary ?? ""}`);

/** What axe left open and nobody has looked at yet. */
async function undecided(page: Page, incomplete: Findings): Promise<string[]> {
	const open: string[] = [];
	for (const finding of incomplete) {
		const allowed = ALLOWED_INCOMPLETE.filter(({ rule }) => rule === finding.id).map(({ selector }) => selector);
		for (const node of finding.nodes) {
			const target = node.target.join(" ");
			const isAllowed = await page.evaluate(
				([target, selectors]) =>
					selectors.some((selector) => document.querySelector(target)?.matches(selector) ?? false),
				[target, allowed] as const,
			);
			if (!isAllowed) open.push(...described({ ...finding, nodes: [node] }));
		}
	}
	return open;
}
