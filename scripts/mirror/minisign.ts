import { createHash, sign, verify } from "node:crypto";
import { keyIdText, type PublicKey, type SecretKey } from "./minisign-keys.ts";

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
	/** Covered by a signature of its own. // => "edition:2018-11-05\tfile:SHA256SUMS\thashed" */
	trustedComment: string;
	globalSignature: Uint8Array;
}

const digest = (message: Uint8Array): Uint8Array => createHash("blake2b512").update(message).digest();
const sealed = (signature: Uint8Array, comment: string): Uint8Array => Buffer.concat([signature, Buffer.from(comment)]);

/** The text of the signature's file. Ed25519 draws nothing (RFC 8032), so the same bytes and key give the same text. */
export function signMessage(message: Uint8Array, trustedComment: string, key: SecretKey): string {
	if (/[\r\n]/.test(trustedComment)) throw new Error("The comment of a signature must be one line.");
	const signature = sign(null, digest(message), key.key);
	const line = Buffer.concat([Buffer.from(HASHED), key.id, signature]).toString("base64");
	const global = sign(null, sealed(signature, trustedComment), key.key).toString("base64");
	return `untrusted comment: signature by minisign key ${keyIdText(key.id)}\n${line}\n${TRUSTED}${trustedComment}\n${global}\n`;
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
export const isSignedBy = (message: Uint8Array, signature: Signature, key: PublicKey): boolean =>
	Buffer.compare(signature.keyId, key.id) === 0 &&
	verify(null, digest(message), key.key, signature.signature) &&
	verify(null, sealed(signature.signature, signature.trustedComment), key.key, signature.globalSignature);
