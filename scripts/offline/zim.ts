import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { rasterize } from "../pictures/rasterize.ts";
import { starts } from "../project/debian.ts";
import type { CopyStep } from "./copy.ts";
import { type CopyFiles, isHtml, nameOfCopies } from "./copy.ts";
import { rewriteTags } from "./edit-html.ts";
import { zimMetadata } from "./zim-metadata.ts";
import { writeZim } from "./zim-writer.ts";

const ICON = "favicon.svg";
const ILLUSTRATION = "illustration.png";

/** Said where the program is not to be had. */
const MISSING =
	"All copies are made but the one for Kiwix: install zim-tools (on Debian: apt-get install zim-tools) and run npm run mirror again.";

/** The full copy as one file for Kiwix. zimwriterfs changes a few bytes a run and notes the day of the run, so compare what is in it. */
export const KIWIX_STEP: CopyStep = {
	name: "copy for Kiwix",
	make: async ({ full, sources: { facts }, site: { edition, address }, workshop }) => {
		if (!(await starts("zimwriterfs"))) return { copies: [], note: MISSING };
		const folder = path.join(workshop, "kiwix");
		const file = `${nameOfCopies(facts, edition)}.zim`;
		const target = path.join(workshop, file);
		const bytes = await writeFiles(folder, full);
		await writeZim({ folder, bytes, illustration: ILLUSTRATION, metadata: zimMetadata(facts, address) }, target);
		return { copies: [{ kind: "kiwix", file, content: createReadStream(target) }] };
	},
};

/** Writes the copy's files and its illustration. // => the bytes of all */
async function writeFiles(folder: string, files: CopyFiles): Promise<number> {
	let [written, hasIcon] = [0, false];
	for await (const [file, bytes] of files) {
		const target = path.join(folder, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, isHtml(file) ? kiwixPage(Buffer.from(bytes).toString("utf8")) : bytes);
		written += bytes.length;
		if (file !== ICON) continue;
		await writeFile(path.join(folder, ILLUSTRATION), await rasterize(Buffer.from(bytes), 48));
		hasIcon = true;
	}
	if (!hasIcon) throw new Error(`The finished site has no ${ICON}. Run npm run build again.`);
	return written;
}

// jQuery, which the bar is made with, tries at its start whether "t" may handle an event; this is the hash of that letter.
const TRIAL_OF_JQUERY = "'unsafe-hashes' 'sha256-47mKTaMaEn1L3m5DAz9muidMqw636xxw7EFAK/YnPdg='";

/**
 * A page of a copy for Kiwix. kiwix-serve before 3.4 (Debian 12 has 3.3) puts a bar of its own on each page, with style sheets, scripts
 * and suggestions from the same server, which the page's policy must let in. Later ones and the apps show the page in a frame, as it is.
 */
export const kiwixPage = (html: string): string =>
	rewriteTags(html, ({ name, attributes }) =>
		name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy"
			? { ...attributes, content: kiwixPolicy(attributes.content ?? "") }
			: attributes,
	);

/** // "default-src 'none'; img-src 'self'" => "default-src 'none'; img-src 'self' data:; connect-src 'self'" */
const kiwixPolicy = (policy: string): string => [...policy.split("; ").map(widened), "connect-src 'self'"].join("; ");

function widened(directive: string): string {
	const [name] = directive.split(" ");
	if (name === "script-src") return `${directive} ${TRIAL_OF_JQUERY}`;
	// A dot of one pixel, the ground of the list of suggestions.
	return name === "img-src" ? `${directive} data:` : directive;
}
