import path from "node:path";
import { defineConfig } from "@playwright/test";
import { isRoot } from "../../scripts/project/debian.ts";
import { chromiumArguments, findChromium } from "../../scripts/project/find-chromium.ts";
import { projectRoot } from "../../scripts/project/folders.ts";
import { FONTS, withFont } from "../fonts/with-font.ts";
import { builtCity } from "../site/build-fixture.ts";

const chromium = await findChromium();
if ("missing" in chromium) throw new Error(chromium.missing);
// The workers read this file again and need not search again.
process.env.CHROMIUM_PATH = chromium.path;
if (!process.env.CONTENT) process.env.CITY_SITE ??= await builtCity();

const [usual, ...others] = FONTS;
// Words are changed by content, so its tests look in the widest font too; the long tests in all.
const fonts = process.env.FULL ? FONTS : process.env.CONTENT ? [usual, ...others.slice(-1)] : [usual];

// The specs read the finished site in _site (or SITE_OUTPUT) and assert rules of it; those that assert words read that of the frozen city. Each
// worker has servers of its own.
export default defineConfig({
	testDir: ".",
	testMatch: "*.spec.ts",
	// Those that read the frozen city alone: an edit of the real site's facts and words cannot break them.
	testIgnore: process.env.CONTENT ? /(clock|languages|search)\.spec\.ts$/ : [],
	outputDir: path.join(projectRoot, "test-results"),
	fullyParallel: true,
	snapshotPathTemplate: "{testDir}/aria/{arg}{ext}",
	forbidOnly: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: "line",
	// So that nothing moves while it is measured; the specs of movement ask for it themselves.
	use: { contextOptions: { reducedMotion: "reduce" } },
	// What hangs on the width of letters is looked at in the widest font too, all else in the first; in the long tests all of it in each.
	projects: fonts.map((font, index) => ({
		name: font,
		grep: index === 0 || process.env.FULL ? /./ : /@every-font/,
		use: {
			launchOptions: { executablePath: chromium.path, args: chromiumArguments(isRoot()), env: withFont(font) },
		},
	})),
});
