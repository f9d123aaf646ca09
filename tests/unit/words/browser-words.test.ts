import { build } from "esbuild";
import { expect, test } from "vitest";
import { CLASSIC_SCRIPT } from "../../../scripts/build/browsers.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";

const bundle = async (name: string): Promise<string> => {
	const { outputFiles } = await build({
		...CLASSIC_SCRIPT,
		entryPoints: [`assets/browser/${name}.ts`],
		absWorkingDir: projectRoot,
		logLevel: "silent",
	});
	return outputFiles[0]?.text ?? "";
};

test.each(["site", "search"])(
	"the script %s has all words from its page: browsers have no Somali and no Hmong",
	async (name) => {
		const script = await bundle(name);
		expect(script.length).toBeGreaterThan(1000);
		// The clock of Minneapolis is read through the one DateTimeFormat, in digits that no visitor sees.
		const formatters = script.match(/DateTimeFormat\([^)]*/g) ?? [];
		expect(formatters.filter((call) => !call.includes('"en-US"'))).toEqual([]);
		expect(script).not.toMatch(/weekday:\s*"|month:\s*"(?:long|short|narrow)"|dayPeriod:\s*"|dateStyle|timeStyle/);
		expect(script).not.toMatch(
			/NumberFormat|RelativeTimeFormat|PluralRules|ListFormat|DisplayNames|toLocale(?:Date|Time)?String/,
		);
	},
);
