import { readFile } from "node:fs/promises";
import path from "node:path";
import { bundleAsync, Features } from "lightningcss";
import { namesIn, type Selectors, selectorsOf, usedSelector } from "../checks/style-uses.ts";
import { type Palette, withPalette } from "../facts/palette.ts";
import { styleHash } from "../hosting/content-security-policy.ts";
import { projectRoot } from "../project/folders.ts";
import { CSS_TARGETS } from "./browsers.ts";

/** One style that pages carry inline, and the name by which the policy allows it. */
export interface Style {
	/** Its file in assets/styles. */
	name: (typeof STYLES)[number];
	text: string;
	hash: string;
	/** By which a page is seen to need it. */
	selectors: Selectors;
}

/**
 * The styles in the order in which they stand in a page. `site` is what every page needs; each of the others costs a page the bytes
 * of its hash, so there are few of them. `translated` holds `site` and what pages in another language have.
 */
export const STYLES = ["site", "translated", "quotes", "report", "home", "records", "search"] as const;

/** Every style of the site, small enough to travel inside the pages. */
export const readStyles = (palette: Palette): Promise<readonly Style[]> =>
	Promise.all(
		STYLES.map(async (name) => {
			const text = await readCss(name, palette);
			const asking = name === "translated" ? await readCss("translations", palette) : text;
			return { name, text, hash: styleHash(text), selectors: selectorsOf(asking) };
		}),
	);

/** A stylesheet of assets/styles in one piece, in the site's colors, small enough to travel inside a page. */
export async function readCss(name: string, palette: Palette): Promise<string> {
	const { code } = await bundleAsync({
		filename: path.join(projectRoot, `assets/styles/${name}.css`),
		resolver: { read: async (file) => withPalette(await readFile(file, "utf8"), palette) },
		minify: true,
		targets: CSS_TARGETS,
		// What these add is never used: there is no light-dark(), and the list of fonts names its own fallbacks.
		exclude: Features.LightDark | Features.FontFamilySystemUi,
	});
	return Buffer.from(code).toString("utf8");
}

/** The styles of which some rule may match the markup; a page carries no others. */
export function stylesFor(styles: readonly Style[], markup: string): readonly Style[] {
	const names = namesIn(markup);
	const used = styles.filter(({ selectors }) => usedSelector(selectors, names) !== undefined);
	const isTranslated = used.some(({ name }) => name === "translated");
	return used.filter(({ name }) => !(isTranslated && name === "site"));
}
