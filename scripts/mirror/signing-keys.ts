import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { keyIdText, type PublicKey, readPublicKey, readSecretKey, type SecretKey } from "./minisign-keys.ts";

export const PUBLIC_KEY_FILE = "minisign.pub";

type Env = Readonly<Record<string, string | undefined>>;

/** The text of the public key by which copies are judged: MINISIGN_PUBLIC_KEY, else minisign.pub at the project's root, else none. */
export function publicKeyText(env: Env, root: string): string | undefined {
	return publicKeySource(env, root)?.text;
}

/** The same, read. */
export function publicKey(env: Env, root: string): PublicKey | undefined {
	const source = publicKeySource(env, root);
	return source && readPublicKey(source.text, source.from);
}

function publicKeySource(env: Env, root: string): { text: string; from: string } | undefined {
	const own = env.MINISIGN_PUBLIC_KEY?.trim();
	if (own) return { text: `${own}\n`, from: "MINISIGN_PUBLIC_KEY" };
	const file = path.join(root, PUBLIC_KEY_FILE);
	return existsSync(file) ? { text: readFileSync(file, "utf8"), from: PUBLIC_KEY_FILE } : undefined;
}

/** The key to sign with, of MINISIGN_SECRET_KEY and, if it is locked, MINISIGN_PASSWORD; undefined where there is none: copies are then unsigned. */
export function secretKey(env: Env, root: string): SecretKey | undefined {
	const text = env.MINISIGN_SECRET_KEY?.trim();
	if (!text) return undefined;
	const key = readSecretKey(text, env.MINISIGN_PASSWORD ?? "", "MINISIGN_SECRET_KEY", "MINISIGN_PASSWORD");
	const known = publicKey(env, root);
	if (known !== undefined && keyIdText(known.id) !== keyIdText(key.id))
		throw new Error(
			`MINISIGN_SECRET_KEY is key ${keyIdText(key.id)}, but copies are checked with key ${keyIdText(known.id)}. Put in the secret key that belongs to ${PUBLIC_KEY_FILE}.`,
		);
	return key;
}
