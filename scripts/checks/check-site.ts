import type { Facts } from "../facts/facts.ts";
import { type Diagnostic, sortDiagnostics } from "../project/diagnostics.ts";
import { checkAlternates } from "./alternates.ts";
import { checkHeads } from "./heads.ts";
import { checkIds } from "./ids.ts";
import { checkLeftovers } from "./leftovers.ts";
import { checkLinks } from "./links.ts";
import { checkListings } from "./listings.ts";
import { checkLoading } from "./loading.ts";
import { checkPrivacy } from "./privacy.ts";
import { eachPage } from "./read-page.ts";
import { type Check, diagnosticAt, readSite } from "./site.ts";
import { checkSizes } from "./sizes.ts";
import { checkStyles } from "./styles.ts";

/** Everything that must hold in a finished site, whatever its words and facts. */
const CHECKS: readonly Check[] = [
	checkAlternates,
	checkHeads,
	checkIds,
	checkLeftovers,
	checkLinks,
	checkListings,
	checkLoading,
	checkPrivacy,
	checkSizes,
	checkStyles,
];

export interface CheckInput {
	/** The finished site's folder. */
	output: string;
	/** With them, the redirects are checked too. */
	facts?: Facts;
}

/** Looks at every page and script of the finished site, one after the other; each error names the file. Quick enough for every build. */
export async function checkSite({ output, facts }: CheckInput): Promise<Diagnostic[]> {
	const site = await readSite(output, facts);
	const looks = CHECKS.map((check) => check(site));
	const diagnostics: Diagnostic[] = [];
	for await (const page of eachPage(output, site.files))
		for (const look of looks)
			for (const { offset, message, ...rest } of look.page?.(page) ?? [])
				diagnostics.push({ ...diagnosticAt(site, page, offset, message), ...rest });
	for (const look of looks) diagnostics.push(...((await look.end?.()) ?? []));
	return sortDiagnostics(diagnostics);
}
