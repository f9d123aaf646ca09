import type { FinishedSite } from "./finished-site.ts";

/** What is known when copies are about to be made. */
interface Known {
	site: Pick<FinishedSite, "address" | "edition">;
	/** The day that a build would be for now. // => "2018-11-05" */
	today: string;
	/** Where a site stands that has no address yet. */
	placeholder: string;
	hasPublicKey: boolean;
}

/** What whoever makes copies should know about them, in whole sentences. */
export function reportNotes({ site, today, placeholder, hasPublicKey }: Known): string[] {
	const notes: string[] = [];
	if (site.edition !== today)
		notes.push(`The finished site is of ${site.edition}. Run npm run build first if the copies should be of ${today}.`);
	if (site.address === placeholder)
		notes.push(
			`The site has no address yet, so its copies say that newer ones are at ${placeholder.slice(0, -1)}. Set SITE_URL, or "url" in site.json, build, and make them again.`,
		);
	if (hasPublicKey)
		notes.push(
			"The site has a key, but its list of checksums is not signed yet. Sign it before you publish: minisign -S -m _site/SHA256SUMS",
		);
	return notes;
}
