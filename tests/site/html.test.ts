import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formatFault } from "../../scripts/project/faults.ts";
import { projectRoot } from "../../scripts/project/folders.ts";
import { validateHtml } from "../validate-html.ts";
import { BUILD_TIMEOUT, buildFixture, removeSite } from "./build-fixture.ts";

test(
	"every page of the fixture site is sound HTML",
	async () => {
		const output = await buildFixture();
		expect((await validateHtml({ output })).map(formatFault)).toEqual([]);
		await removeSite(output);
	},
	BUILD_TIMEOUT,
);

test(
	"every page of the real site is sound HTML",
	async () => {
		const output = path.join(projectRoot, "_site");
		expect(existsSync(path.join(output, "index.html")), "Build the site first: npm run build").toBe(true);
		expect((await validateHtml({ output })).map(formatFault)).toEqual([]);
	},
	BUILD_TIMEOUT,
);
