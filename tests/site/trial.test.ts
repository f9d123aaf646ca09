import { afterAll, expect, test } from "vitest";
import { BUILD_TIMEOUT, buildFixture, removeSite } from "./build-fixture.ts";
import { readPageTrees, select } from "./dom.ts";

let output: string;
afterAll(() => removeSite(output));

test(
	"a build for staff to look at says so on every page, keeps search engines away, and is whole",
	async () => {
		output = await buildFixture({ CONTEXT: "deploy-preview" });
		const pages = await readPageTrees(output);
		const without = [...pages].filter(
			([, { tree, html }]) =>
				select(tree, "p.alert").length === 0 || !html.includes('<meta name="robots" content="noindex'),
		);
		expect(without.map(([file]) => file)).toEqual([]);
		expect(pages.size).toBeGreaterThan(20);
	},
	BUILD_TIMEOUT,
);
