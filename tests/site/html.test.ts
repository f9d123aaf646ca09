import { expect, test } from "vitest";
import { validateHtml } from "../../scripts/checks/validate-html.ts";
import { formatFault } from "../../scripts/project/faults.ts";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";

test(
	"every page of the fixture site is sound HTML",
	async () => {
		const output = await builtCity();
		expect((await validateHtml({ output })).map(formatFault)).toEqual([]);
	},
	BUILD_TIMEOUT,
);
