import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPages } from "../../scripts/checks/read-page.ts";
import { starts } from "../../scripts/project/debian.ts";
import { brokenNumbers, sidewaysOverflow } from "../browser/in-page/layout.ts";
import { type ServedSite, serveSite } from "../browser/server/serve-site.ts";
import { realFolders, realLanguages } from "../real-site.ts";
import type { OldBrowser } from "./old-browser.ts";
import { fetchOldChromium, OLD_CHROMIUMS, startOldChromium } from "./old-chromium.ts";
import { startWebKit } from "./webkit.ts";

// Phones of years ago, of which each page must be whole. The site is built first (npm run build).

const CRITICAL = realLanguages.flatMap(({ id }) =>
	["", "report/", "rights/"].map((page) => (id === "en" ? `/${page}` : `/${id}/${page}`)),
);
const pages = await readPages(realFolders.output);

const chromiums = await Promise.all(
	OLD_CHROMIUMS.map(async (old) => {
		const folder = await fetchOldChromium(old);
		return {
			name: `Chromium ${old.version}`,
			start: folder === undefined ? undefined : () => startOldChromium(folder),
		};
	}),
);
const hasWebKit =
	(await starts("WebKitWebDriver")) && (process.env.DISPLAY !== undefined || (await starts("Xvfb", ["-help"])));
const browsers = [...chromiums, { name: "WebKit", start: hasWebKit ? startWebKit : undefined }];

/** Names of the languages that stand glued to each other. Runs inside the page. */
function gluedLanguages(): string[] {
	const boxes = Array.from(document.querySelectorAll(".languages li > *")).map((it) => it.getBoundingClientRect());
	return boxes.flatMap((box, index) => {
		const before = boxes[index - 1];
		const isGlued = before && box.left > before.left && box.left - before.right < 4;
		return isGlued ? [`language ${index + 1}`] : [];
	});
}

let site: ServedSite;
beforeAll(async () => {
	site = await serveSite({ folder: realFolders.output });
});
afterAll(() => site.close());

describe.each(browsers)("$name", ({ start }) => {
	let browser: OldBrowser;
	beforeAll(async () => {
		if (start) browser = await start();
	}, 60_000);
	afterAll(() => browser?.close());

	test.runIf(start).each(CRITICAL)(
		"shows %s whole on a phone, with nothing glued or cut",
		async (url) => {
			await browser.open(site.address + url);
			for (const width of [320, 360]) {
				await browser.resize(width, 740);
				for (const look of [sidewaysOverflow, brokenNumbers, gluedLanguages])
					expect(await browser.evaluate(`(${look})()`), `${look.name} at ${width} px`).toEqual([]);
			}
		},
		60_000,
	);

	test.runIf(start)(
		"has every fold open on paper, and as it was after it",
		async () => {
			await browser.open(`${site.address}/report/`);
			const shut = "document.querySelectorAll('details.fold:not([open])').length";
			const folds = await browser.evaluate(shut);
			await browser.evaluate("dispatchEvent(new Event('beforeprint'))");
			expect(await browser.evaluate(shut)).toBe(0);
			await browser.evaluate("dispatchEvent(new Event('afterprint'))");
			expect(await browser.evaluate(shut)).toBe(folds);
			const pdf = await browser.pdf?.();
			if (!pdf || !(await starts("pdftotext", ["-v"]))) return;
			const file = path.join(tmpdir(), `old-browser-${process.pid}.pdf`);
			await writeFile(file, pdf);
			const printed = execFileSync("pdftotext", [file, "-"]).toString().replace(/\s+/g, "");
			const answers = (await browser.evaluate(
				"Array.from(document.querySelectorAll('details.fold p'), (it) => it.textContent.replace(/\\s+/g, ''))",
			)) as string[];
			// A link's address stands after it on paper, so the beginnings are compared.
			expect(answers.filter((answer) => !printed.includes(answer.slice(0, 12)))).toEqual([]);
		},
		60_000,
	);

	test.runIf(start)(
		"leaves a blank page behind at the touch",
		async () => {
			if (!pages.some(({ html }) => html.includes('class="exit"'))) return;
			await browser.open(`${site.address}/report/`);
			const left = "(document.querySelector('a.exit').click(), [document.body, document.title.includes('#')])";
			expect(await browser.evaluate(left)).toEqual([null, false]);
		},
		60_000,
	);

	test.runIf(start)(
		"finds a page, or leads to the list of all where it may not run the search",
		async () => {
			await browser.open(`${site.address}/search/?q=report`);
			const found = await browser.evaluate(`new Promise((done) => {
			const look = () => {
				const links = document.querySelectorAll("[data-search-results] h2 a, [data-search-fallback]:not([hidden]) a");
				if (links.length > 0) done(links.length);
				else setTimeout(look, 100);
			};
			look();
			setTimeout(() => done(0), 15000);
		})`);
			expect(found).toBeGreaterThan(0);
		},
		60_000,
	);
});
