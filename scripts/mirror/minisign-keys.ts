import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { KEY_STREAM_BYTES, keyStream } from "./minisign-password.ts";

// The formats: https://jedisct1.github.io/minisign/#public-key-format and #secret-key-format
const ED25519 = "Ed";
const ID = 8;
const KEY = 32;
/** Where a secret key's file has its parts: three algorithms, salt, two limits, then id, seed, public key and a sum. */
const KDF = 2;
const SALT = 6;
const LIMITS = 38;
const BODY = 54;
const SECRET_BYTES = BODY + KEY_STREAM_BYTES;
// What stands before the 32 bytes of a seed in PKCS #8 (RFC 8410, section 7).
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

export interface PublicKey {
	id: Uint8Array;
	key: KeyObject;
}
export interface SecretKey {
	id: Uint8Array;
	key: KeyObject;
}

/** A key's id as minisign prints it. // => "20F78B6E897C5D7C" */
export const keyIdText = (id: Uint8Array): string => Buffer.from(id).reverse().toString("hex").toUpperCase();

/** The line that counts: the last that is not empty, whether or not a comment stands above it. */
const keyLine = (text: string): Buffer => Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? "", "base64");

/** Reads a public key, of its file's text or of its one line alone. `from` names it in the sentence of an error. */
export function readPublicKey(text: string, from: string): PublicKey {
	const bytes = keyLine(text);
	if (bytes.length !== 2 + ID + KEY || bytes.subarray(0, 2).toString("latin1") !== ED25519)
		throw new Error(`${from} holds no minisign public key. Put in the text of the .pub file that minisign -G made.`);
	const x = bytes.subarray(2 + ID).toString("base64url");
	const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
	return { id: bytes.subarray(2, 2 + ID), key };
}

/** Reads a secret key, with the password where it has one. `from` and `passwordFrom` name them in the sentence of an error. */
export function readSecretKey(text: string, password: string, from: string, passwordFrom: string): SecretKey {
	const bytes = keyLine(text);
	const kdf = bytes.subarray(KDF, KDF + 2).toString("latin1");
	const known = bytes.subarray(0, 2).toString("latin1") === ED25519 && (kdf === "Sc" || kdf === "\0\0");
	if (bytes.length !== SECRET_BYTES || !known)
		throw new Error(
			`${from} holds no minisign secret key. Put in the whole text of the key file that minisign -G made.`,
		);
	const locked = kdf === "Sc";
	if (locked && password === "")
		throw new Error(`The key in ${from} is locked with a password. Put the password in ${passwordFrom}.`);
	const body = bytes.subarray(BODY);
	const open = locked ? unlocked(body, password, bytes.subarray(SALT, LIMITS), bytes.subarray(LIMITS, BODY)) : body;
	const seed = open.subarray(ID, ID + KEY);
	const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });
	// The seed's public half stands beside it, so a wrong password shows without the sum.
	if (createPublicKey(key).export({ format: "jwk" }).x !== open.subarray(ID + KEY, ID + 2 * KEY).toString("base64url"))
		throw new Error(
			locked
				? `The password in ${passwordFrom} does not open the key in ${from}. Check both.`
				: `The key in ${from} is damaged. Put in the whole text of the key file that minisign -G made.`,
		);
	return { id: Buffer.from(open.subarray(0, ID)), key };
}

function unlocked(body: Buffer, password: string, salt: Uint8Array, limits: Buffer): Buffer {
	const stream = keyStream(password, salt, limits.readBigUInt64LE(0), limits.readBigUInt64LE(8));
	return Buffer.from(body.map((byte, index) => byte ^ (stream[index] ?? 0)));
}
