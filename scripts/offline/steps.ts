import { isListed, SUMS_FILE, type Sum, sha256Of, sumsText } from "../hosting/checksums.ts";
import { localeByTag } from "../i18n/locale.ts";
import { type CopyFile, type CopyFiles, type CopyStep, type Making, nameOfCopies } from "./copy.ts";
import { lightCopy } from "./light-copy.ts";
import { pocketEditions } from "./pocket/pocket-editions.ts";
import { KIWIX_STEP } from "./zim.ts";
import { zipPieces } from "./zip.ts";

/** A copy as a zip with its checksums, which unpacks into a folder of its own. */
const zipStep = (kind: "full" | "light", ending: string, files: (making: Making) => CopyFiles): CopyStep => ({
	name: `${kind} copy`,
	make: async (making) => {
		const { edition } = making.site;
		const name = nameOfCopies(making.sources.facts, edition) + ending;
		return { copies: [{ kind, file: `${name}.zip`, content: zipPieces(withChecksums(files(making)), name, edition) }] };
	},
});

/** The copies that unpack into a folder. */
export const ZIP_STEPS: readonly CopyStep[] = [
	zipStep("full", "", ({ full }) => full),
	zipStep("light", "-light", ({ full, sources: { locales } }) =>
		lightCopy(full, (tag) => localeByTag(locales, tag).t("copies.full-only")),
	),
];

const POCKET_STEP: CopyStep = {
	name: "pocket editions",
	make: async ({ sources, site: { address } }) => ({
		copies: (await pocketEditions(sources, address)).map(({ file, language, html }) => ({
			kind: "pocket",
			file,
			language,
			content: Buffer.from(html),
		})),
	}),
};

/** The same files and, after them, the list of their checksums; one that they had before is left out. */
export async function* withChecksums(files: CopyFiles): AsyncIterable<CopyFile> {
	const sums: Sum[] = [];
	for await (const [file, bytes] of files) {
		if (!isListed(file)) continue;
		sums.push({ file, sha256: sha256Of(bytes) });
		yield [file, bytes];
	}
	yield [SUMS_FILE, Buffer.from(sumsText(sums))];
}

/** Every kind of copy, in the order in which they are made. */
export const COPY_STEPS: readonly CopyStep[] = [...ZIP_STEPS, POCKET_STEP, KIWIX_STEP];
