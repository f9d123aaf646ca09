import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundleAsync, Features } from "lightningcss";
import { namesIn, type Selectors, selectorsOf, usedSelector } from "../checks/style-uses.ts";
import { type Palette, withPalette } from "../facts/palette.ts";
import { styleHash } from "../hosting/content-security-policy.ts";
import { projectRoot } from "../project/folders.ts";
import { OWN_FOLDERS } from "../urls/own-folders.ts";
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
export const STYLES = ["site", "translated", "notices", "quotes", "report", "home", "records", "search"] as const;

/** Every style of the site, small enough to travel inside the pages. */
export const readStyles = (palette: Palette): Promise<readonly Style[]> =>
	Promise.all(
		STYLES.map(async (name) => {
			const { screen: text } = byMedium(await readCss(name, palette));
			const asking = name === "translated" ? byMedium(await readCss("translations", palette)).screen : text;
			return { name, text, hash: styleHash(text), selectors: selectorsOf(asking) };
		}),
	);

/**
 * Writes what pages look like on paper, of all styles together, and gives its address: a browser fetches it once, when the page is there already. In each
 * page it would take a thirtieth of the first round trip.
 */
export async function writePrintStyle(output: string, palette: Palette): Promise<string> {
	// `translated` holds `site`.
	const parts = STYLES.filter((name) => name !== "site").map(
		async (name) => byMedium(await readCss(name, palette)).print,
	);
	const text = (await Promise.all(parts)).join("");
	const file = `print-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.css`;
	await writeFile(path.join(output, OWN_FOLDERS.scripts, file), text);
	return `/${OWN_FOLDERS.scripts}/${file}`;
}

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

/** A small style in two: what is for paper alone, and all else. */
function byMedium(css: string): { screen: string; print: string } {
	const [first = "", ...rest] = css.split("@media print{");
	const parts = rest.map((text) => {
		let depth = 1;
		const end = [...text].findIndex((letter) => {
			depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
			return depth === 0;
		});
		return [text.slice(0, end), text.slice(end + 1)];
	});
	return {
		screen: first + parts.map(([, other]) => other).join(""),
		print: parts.map(([own]) => `@media print{${own}}`).join(""),
	};
}

/** The styles of which some rule may match the markup; a page carries no others. */
export function stylesFor(styles: readonly Style[], markup: string): readonly Style[] {
	const names = namesIn(markup);
	const used = styles.filter(({ selectors }) => usedSelector(selectors, names) !== undefined);
	const isTranslated = used.some(({ name }) => name === "translated");
	return used.filter(({ name }) => !(isTranslated && name === "site"));
}
