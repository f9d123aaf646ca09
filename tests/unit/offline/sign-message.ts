import { createHash, createPrivateKey, sign } from "node:crypto";
import { KEY_ID, SECRET_KEY } from "./test-keys.ts";

// The formats: https://jedisct1.github.io/minisign/#signature-format and #secret-key-format
const bytes = Buffer.from(SECRET_KEY.split("\n")[1] ?? "", "base64");
const [id, seed] = [bytes.subarray(54, 62), bytes.subarray(62, 94)];
// What stands before the 32 bytes of a seed in PKCS #8 (RFC 8410, section 7).
const head = Buffer.from("302e020100300506032b657004220420", "hex");
const key = createPrivateKey({ key: Buffer.concat([head, seed]), format: "der", type: "pkcs8" });

/** The text of a signature as minisign makes it with the open key of the tests, also where minisign is not installed. */
export function signMessage(message: Uint8Array, comment: string): string {
	const signature = sign(null, createHash("blake2b512").update(message).digest(), key);
	const line = Buffer.concat([Buffer.from("ED"), id, signature]).toString("base64");
	const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key).toString("base64");
	return `untrusted comment: signature by minisign key ${KEY_ID}\n${line}\ntrusted comment: ${comment}\n${global}\n`;
}
