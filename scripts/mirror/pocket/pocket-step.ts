import type { CopyStep } from "../making.ts";
import { pocketEditions } from "./pocket-editions.ts";

/** The pocket editions, as copies. */
export const POCKET_STEP: CopyStep = {
	name: "pocket editions",
	make: async ({ material, site: { address } }) => ({
		copies: pocketEditions(material, address).map(({ file, language, html }) => ({
			kind: "pocket",
			file,
			language,
			content: Buffer.from(html),
		})),
	}),
};
