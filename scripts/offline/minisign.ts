import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

// Signatures are made by minisign itself, in a process that loads no package; here they are only checked, so that everybody can.
// The formats: https://jedisct1.github.io/minisign/#signature-format and #public-key-format
// "ED" stands for Ed25519 over BLAKE2b-512; "Ed", over the bytes themselves, is what minisign made before 0.6.
const HASHED = "ED";
const UNHASHED = "Ed";
const KEY_FORM = "Ed";
const ID_BYTES = 8;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const TRUSTED = "trusted comment: ";

export const PUBLIC_KEY_FILE = "minisign.pub";

export interface PublicKey {
	id: Uint8Array;
	key: KeyObject;
	/** As its file holds it. */
	text: string;
}

/** A key's id as minisign prints it. // => "20F78B6E897C5D7C" */
export const keyIdText = (id: Uint8Array): string => Buffer.from(id).reverse().toString("hex").toUpperCase();

/** The key by which copies are judged: MINISIGN_PUBLIC_KEY, else minisign.pub at the project's root, else none. */
export function publicKey(env: Readonly<Record<string, string | undefined>>, root: string): PublicKey | undefined {
	const own = env.MINISIGN_PUBLIC_KEY?.trim();
	if (own) return readPublicKey(`${own}\n`, "MINISIGN_PUBLIC_KEY");
	const file = path.join(root, PUBLIC_KEY_FILE);
	return existsSync(file) ? readPublicKey(readFileSync(file, "utf8"), PUBLIC_KEY_FILE) : undefined;
}

/** Reads a key, of its file's text or of its one line alone. `from` names it in the sentence of an error. */
export function readPublicKey(text: string, from: string): PublicKey {
	// The last line that is not empty, whether or not a comment stands above it.
	const bytes = Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? "", "base64");
	if (bytes.length !== 2 + ID_BYTES + KEY_BYTES || bytes.subarray(0, 2).toString("latin1") !== KEY_FORM)
		throw new Error(`${from} holds no minisign public key. Put in the text of the .pub file that minisign -G made.`);
	const x = bytes.subarray(2 + ID_BYTES).toString("base64url");
	const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
	return { id: bytes.subarray(2, 2 + ID_BYTES), key, text };
}

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
