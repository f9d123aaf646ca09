import { expect, test } from "vitest";
import { formatDiagnostic } from "../../scripts/project/diagnostics.ts";
import { validateHtml } from "../validate-html.ts";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";

test(
	"every page of the fixture site is sound HTML",
	async () => {
		const output = await builtCity();
		expect((await validateHtml({ output })).map(formatDiagnostic)).toEqual([]);
	},
	BUILD_TIMEOUT,
);
