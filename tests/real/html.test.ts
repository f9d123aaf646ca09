import { expect, test } from "vitest";
import { formatDiagnostic } from "../../scripts/project/diagnostics.ts";
import { realFolders } from "../real-site.ts";
import { validateHtml } from "../validate-html.ts";

// The finished site, as `npm run build` leaves it.
test("every page of the site is sound HTML", { timeout: 120_000 }, async () => {
	expect((await validateHtml(realFolders)).map(formatDiagnostic)).toEqual([]);
});
