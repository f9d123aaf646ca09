import type { Page } from "@playwright/test";

/** A width in CSS pixels and a colour scheme. */
export interface Look {
	width: number;
	scheme: "light" | "dark";
}

/** A phone and a desk, by day and by night. */
export const LOOKS: readonly Look[] = [360, 1280].flatMap((width) =>
	(["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

/** Shows a page at a width and in a scheme without loading it again. */
export async function show(page: Page, { width, scheme }: Look): Promise<void> {
	await page.setViewportSize({ width, height: 740 });
	await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
}

/** Opens every fold, so that what is in them is looked at, too. */
export const openFolds = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
