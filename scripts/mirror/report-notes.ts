import { PLACEHOLDER_URL } from "../site/site-url.ts";
import type { FinishedSite } from "./finished-site.ts";

/** What is known when copies are about to be made. */
interface Known {
	site: Pick<FinishedSite, "address" | "edition">;
	/** The day that a build would be for now. // => "2018-11-05" */
	today: string;
	isSigned: boolean;
	hasPublicKey: boolean;
}

/** What whoever makes copies should know about them, in whole sentences. */
export function reportNotes({ site, today, isSigned, hasPublicKey }: Known): string[] {
	const notes: string[] = [];
	if (site.edition !== today)
		notes.push(`The finished site is of ${site.edition}. Run npm run build first if the copies should be of ${today}.`);
	if (site.address.startsWith(PLACEHOLDER_URL))
		notes.push(
			`The site has no address yet, so its copies say that newer ones are at ${PLACEHOLDER_URL}. Set SITE_URL, or "url" in site.json, build, and make them again.`,
		);
	if (!isSigned) notes.push("The copies are unsigned. Set MINISIGN_SECRET_KEY to sign them.");
	else if (!hasPublicKey)
		notes.push(
			"The copies are signed, but nobody can check it: put the public key into the project as minisign.pub, or into MINISIGN_PUBLIC_KEY, and make them again.",
		);
	return notes;
}
