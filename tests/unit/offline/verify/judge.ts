import { readPublicKey } from "../../../../scripts/offline/minisign.ts";
import { isGood, reportText } from "../../../../scripts/offline/verify/report.ts";
import type { Verification } from "../../../../scripts/offline/verify/verify-copy.ts";
import { verifyPlace } from "../../../../scripts/offline/verify/verify-place.ts";

export interface Judgement extends Verification {
	good: boolean;
	text: string;
}

/** What the command finds in a copy; `key` is the text of the known public key. */
export async function judge(what: string, key?: string): Promise<Judgement> {
	const known = key === undefined ? undefined : readPublicKey(key, "the test's key");
	const found = await verifyPlace(what, what, known, async () => new Map([["/moved/", "/report/"]]));
	return { ...found, good: isGood(found), text: reportText(what, found) };
}
