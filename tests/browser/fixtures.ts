import { test as base, type Page } from "@playwright/test";
import { builtSite } from "./built-site.ts";
import { type ServedSite, type ServeOptions, serveSite } from "./server/serve-site.ts";

const WEEK = 604_800_000;
/** A Sunday: 1970 began on a Thursday. */
const SUNDAY = 259_200_000;
/**
 * The next Sunday, at three in the night in the middle of the United States: most lines are closed then, and a page says most. Of a day before
 * somebody confirmed the hours it would say nothing.
 */
export const NIGHT = new Date(Math.ceil((Date.now() - SUNDAY) / WEEK) * WEEK + SUNDAY + 9 * 3_600_000);
/** The Monday after it, at noon there. */
export const NOON = new Date(NIGHT.getTime() + 33 * 3_600_000);

interface WorkerFixtures {
	/** The finished site to look at: the real one, unless a spec takes that of the frozen city. */
	built: ServeOptions;
	/** The site at a host's root. */
	site: ServedSite;
	/** The site under a path of a host that has other things, too. */
	nestedSite: ServedSite;
	/** One browser page for a whole worker: a new one for each test costs more than the test. For specs that leave no trace. */
	reader: Page;
}

/** Playwright's `test`, with the finished site served to it. */
export const test = base.extend<object, WorkerFixtures>({
	built: [builtSite, { option: true, scope: "worker" }],
	site: [
		async ({ browser: _, built }, use) => {
			const site = await serveSite(built);
			await use(site);
			await site.close();
		},
		{ scope: "worker" },
	],
	nestedSite: [
		async ({ browser: _, built }, use) => {
			const site = await serveSite({ ...built, under: "/wearempls" });
			await use(site);
			await site.close();
		},
		{ scope: "worker" },
	],
	reader: [
		async ({ browser }, use) => {
			const context = await browser.newContext({ reducedMotion: "reduce" });
			await context.clock.setFixedTime(NIGHT);
			await use(await context.newPage());
			await context.close();
		},
		{ scope: "worker" },
	],
});

export { expect } from "@playwright/test";
