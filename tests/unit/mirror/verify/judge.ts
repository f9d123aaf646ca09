import { readPublicKey } from "../../../../scripts/mirror/minisign-keys.ts";
import { openCopy } from "../../../../scripts/mirror/verify/open-copy.ts";
import { isGood, reportText } from "../../../../scripts/mirror/verify/report.ts";
import { type Verification, verifyCopy } from "../../../../scripts/mirror/verify/verify-copy.ts";

export interface Judgement extends Verification {
	good: boolean;
	text: string;
}

/** What the command finds in a copy; `key` is the text of the known public key. */
export async function judge(what: string, key?: string): Promise<Judgement> {
	const source = await openCopy(what, async () => new Map([["/moved/", "/report/"]]));
	try {
		const found = await verifyCopy(source, what, key === undefined ? undefined : readPublicKey(key, "the test's key"));
		return { ...found, good: isGood(found), text: reportText(what, found) };
	} finally {
		await source.close();
	}
}
