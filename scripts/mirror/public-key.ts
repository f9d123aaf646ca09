import { createPublicKey, type KeyObject } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const PUBLIC_KEY_FILE = "minisign.pub";

// The format: https://jedisct1.github.io/minisign/#public-key-format
const ED25519 = "Ed";
const ID = 8;
const KEY = 32;

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
	if (bytes.length !== 2 + ID + KEY || bytes.subarray(0, 2).toString("latin1") !== ED25519)
		throw new Error(`${from} holds no minisign public key. Put in the text of the .pub file that minisign -G made.`);
	const x = bytes.subarray(2 + ID).toString("base64url");
	const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
	return { id: bytes.subarray(2, 2 + ID), key, text };
}
