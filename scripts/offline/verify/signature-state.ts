import { showName } from "../../hosting/file-names.ts";
import { isSignedBy, keyIdText, type PublicKey, readSignature, type Signature } from "../minisign.ts";

/** What a copy's signature says, and whether that speaks against the copy. */
export interface SignatureState {
	ok: boolean;
	sentence: string;
}

const good = (sentence: string): SignatureState => ({ ok: true, sentence });
const bad = (sentence: string): SignatureState => ({ ok: false, sentence });

/** Judges the signature of a list of checksums by the known key. Where a key is known, an unsigned copy is not good: anybody can write a list. */
export function signatureState(
	sums: Uint8Array,
	signatureText: string | undefined,
	known: PublicKey | undefined,
): SignatureState {
	if (signatureText === undefined) {
		if (known === undefined) return good("The copy is not signed: the checksums tell damage, but not who made it.");
		return bad(
			`The copy is not signed, though the site has key ${keyIdText(known.id)}. Do not trust where it came from, unless you unpacked it from a zip that was verified.`,
		);
	}
	let signature: Signature;
	try {
		signature = readSignature(signatureText);
	} catch (error) {
		return bad(`The signature ${error instanceof Error ? error.message : String(error)}`);
	}
	const id = keyIdText(signature.keyId);
	if (known === undefined)
		return good(
			`The copy says that it is signed by key ${id}; nobody has checked that, since no public key is here. Set MINISIGN_PUBLIC_KEY, or put minisign.pub into the project.`,
		);
	if (id !== keyIdText(known.id))
		return bad(`The copy is signed by key ${id}, not by ${keyIdText(known.id)}, the key of the site. Do not trust it.`);
	if (!isSignedBy(sums, signature, known))
		return bad(`The signature does not fit: SHA256SUMS was changed after key ${id} signed it. Do not trust the copy.`);
	return good(`Signed by key ${id} (${showName(signature.trustedComment.replaceAll("\t", ", "))}).`);
}
