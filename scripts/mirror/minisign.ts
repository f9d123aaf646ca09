import { createHash, verify } from "node:crypto";
import type { PublicKey } from "./public-key.ts";

// Signatures are made by minisign itself, in a process that loads no package; here they are only checked, so that everybody can.
// The format: https://jedisct1.github.io/minisign/#signature-format
// "ED" stands for Ed25519 over BLAKE2b-512; "Ed", over the bytes themselves, is what minisign made before 0.6.
const HASHED = "ED";
const UNHASHED = "Ed";
const ID_BYTES = 8;
const SIGNATURE_BYTES = 64;
const TRUSTED = "trusted comment: ";

/** A signature as its file holds it. */
export interface Signature {
	keyId: Uint8Array;
	signature: Uint8Array;
	/** Covered by a signature of its own. // => "v1.2.0 of city/site" */
	trustedComment: string;
	globalSignature: Uint8Array;
}

/** Reads the text of a signature's file; throws a sentence that goes on from "The signature ". */
export function readSignature(text: string): Signature {
	const [, line = "", comment = "", global = ""] = text.split("\n").map((it) => it.replace(/\r$/, ""));
	const bytes = Buffer.from(line, "base64");
	const algorithm = bytes.subarray(0, 2).toString("latin1");
	const whole = bytes.length === 2 + ID_BYTES + SIGNATURE_BYTES;
	if (whole && algorithm === UNHASHED)
		throw new Error("is of the old form without a hash. Sign again with minisign 0.6 or newer.");
	const globalSignature = Buffer.from(global, "base64");
	if (!whole || algorithm !== HASHED || !comment.startsWith(TRUSTED) || globalSignature.length !== SIGNATURE_BYTES)
		throw new Error("is damaged or was not made by minisign.");
	return {
		keyId: bytes.subarray(2, 2 + ID_BYTES),
		signature: bytes.subarray(2 + ID_BYTES),
		trustedComment: comment.slice(TRUSTED.length),
		globalSignature,
	};
}

/** Whether a key has signed both the message and the trusted comment. */
export const isSignedBy = (message: Uint8Array, signature: Signature, { id, key }: PublicKey): boolean =>
	Buffer.compare(signature.keyId, id) === 0 &&
	verify(null, createHash("blake2b512").update(message).digest(), key, signature.signature) &&
	verify(
		null,
		Buffer.concat([signature.signature, Buffer.from(signature.trustedComment)]),
		key,
		signature.globalSignature,
	);
