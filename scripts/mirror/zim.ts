import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { rasterize } from "../art/rasterize.ts";
import { provide, starts } from "../project/debian.ts";
import { runTool } from "../project/run-tool.ts";
import type { Files } from "./copy.ts";
import type { CopyStep } from "./making.ts";
import { nameOfCopies } from "./name-of-copies.ts";
import { type ZimMetadata, zimMetadata } from "./zim-metadata.ts";

const ILLUSTRATION = "illustration.png";

/** Said where the program is not to be had. */
const MISSING =
	"The copy for Kiwix is left out, since zimwriterfs is not installed. Install Debian's package zim-tools and make the copies again.";

/** The full copy as one file for Kiwix. zimwriterfs changes a few bytes a run and notes the day of the run, so compare what is in it. */
export const KIWIX_STEP: CopyStep = {
	name: "copy for Kiwix",
	make: async ({ full, material: { facts }, site: { edition, address }, workshop }) => {
		await provide("zimwriterfs", "zim-tools");
		if (!(await starts("zimwriterfs"))) return { copies: [], note: MISSING };
		const folder = path.join(workshop, "kiwix");
		const file = `${nameOfCopies(edition)}.zim`;
		const icon = full.get("favicon.svg");
		if (icon === undefined) throw new Error("The finished site has no favicon.svg. Run npm run build again.");
		await writeFiles(folder, full);
		await writeFile(path.join(folder, ILLUSTRATION), await rasterize(Buffer.from(icon), 48));
		await writeZim(folder, path.join(workshop, file), zimMetadata(facts, address));
		return { copies: [{ kind: "kiwix", file, content: await readFile(path.join(workshop, file)) }] };
	},
};

async function writeFiles(folder: string, files: Files): Promise<void> {
	for (const [file, bytes] of files) {
		const target = path.join(folder, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, file.endsWith(".html") ? withOwnStyles(bytes) : bytes);
	}
}

/** kiwix-serve before 3.4 puts a bar of its own on each page, with style sheets from the same server, which the page's policy must let in. */
const withOwnStyles = (page: Uint8Array): Uint8Array =>
	Buffer.from(
		Buffer.from(page)
			.toString("utf8")
			.replace(/style-src ('|&#39;)(?=sha256-)/, "style-src $1self$1 $1"),
	);

async function writeZim(folder: string, target: string, metadata: ZimMetadata): Promise<void> {
	const { code, output } = await runTool("zimwriterfs", [
		"--welcome=index.html",
		`--illustration=${ILLUSTRATION}`,
		...Object.entries(metadata).map(([name, value]) => `--${name}=${value}`),
		// The site brings its own search.
		"--withoutFTIndex",
		"--threads=1",
		folder,
		target,
	]);
	if (code === 0) return;
	const reason = output.trim().split("\n").at(-1) ?? "";
	throw new Error(
		`zimwriterfs could not make the copy for Kiwix: ${reason}. Check the room on the disk, or install zim-tools anew.`,
	);
}
