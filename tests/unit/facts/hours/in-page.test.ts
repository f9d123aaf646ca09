import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { projectRoot } from "../../../../scripts/project/folders.ts";

const bundle = async () => {
	const { outputFiles } = await build({
		stdin: { contents: 'import { showHours } from "./assets/browser/hours.ts"; showHours();', resolveDir: projectRoot },
		absWorkingDir: path.resolve(projectRoot),
		bundle: true,
		minify: true,
		format: "iife",
		// esbuild refuses what it cannot write for these, such as destructuring for Safari before 14.1.
		target: ["chrome80", "safari13", "firefox78"],
		write: false,
		logLevel: "silent",
	});
	return outputFiles[0]?.text ?? "";
};

test("the hours script can be written for old browsers and takes at most 1,850 of the common script's 3,072 bytes", async () => {
	expect(gzipSync(await bundle(), { level: 9 }).length).toBeLessThanOrEqual(1850);
});

test("the hours script asks Intl for nothing but the clock, and holds no words and no rules", async () => {
	const script = await bundle();
	expect(script.match(/Intl\.\w+/g)).toEqual(["Intl.DateTimeFormat"]);
	expect(script).toContain('"en-US"');
	expect(script).not.toMatch(/toLocale|[Mm]onday|Open now|RelativeTimeFormat/);
});
