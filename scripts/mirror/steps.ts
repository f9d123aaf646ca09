import { localeByTag } from "../i18n/locale.ts";
import { nameOfCopies } from "./copy.ts";
import { lightCopy } from "./light-copy.ts";
import type { CopyStep } from "./making.ts";
import { pocketEditions } from "./pocket/pocket-editions.ts";
import { sealFiles } from "./seal.ts";
import { KIWIX_STEP } from "./zim.ts";
import { zipPieces } from "./zip.ts";

const FULL_STEP: CopyStep = {
	name: "full copy",
	make: async ({ site: { edition }, full, material }) => {
		const name = nameOfCopies(material.facts, edition);
		return {
			copies: [{ kind: "full", file: `${name}.zip`, content: zipPieces(sealFiles(full), name, edition) }],
		};
	},
};

const LIGHT_STEP: CopyStep = {
	name: "light copy",
	make: async ({ site: { edition }, full, material }) => {
		const name = `${nameOfCopies(material.facts, edition)}-light`;
		const files = lightCopy(full, (tag) => localeByTag(material.locales, tag).t("copies.full-only"));
		return {
			copies: [{ kind: "light", file: `${name}.zip`, content: zipPieces(sealFiles(files), name, edition) }],
		};
	},
};

const POCKET_STEP: CopyStep = {
	name: "pocket editions",
	make: async ({ material, site: { address } }) => ({
		copies: (await pocketEditions(material, address)).map(({ file, language, html }) => ({
			kind: "pocket",
			file,
			language,
			content: Buffer.from(html),
		})),
	}),
};

/** The copies that unpack into a folder. */
export const ZIP_STEPS: readonly CopyStep[] = [FULL_STEP, LIGHT_STEP];

/** Every kind of copy, in the order in which they are made. */
export const COPY_STEPS: readonly CopyStep[] = [...ZIP_STEPS, POCKET_STEP, KIWIX_STEP];
