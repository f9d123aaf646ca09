import type { Facts } from "../facts/facts.ts";
import type { Language } from "../facts/schema/language.ts";
import { localUrl } from "../urls/page-url.ts";

/** Each language has one of its own, beside its first page. // "es" => "/es/manifest.webmanifest" */
export const manifestPath = (language: string): string => localUrl(language, "/manifest.webmanifest");

/** manifest.webmanifest, for those who put the site on their phone's first screen. Paths are relative to it, so that it works under a sub-path. */
export function manifest({ site }: Facts, { id, tag, dir }: Language): string {
	const own = site.statement[id];
	const root = id === "en" ? "" : "../";
	const words = {
		name: site.title,
		short_name: site.title,
		description: own ?? site.statement.en,
		lang: own === undefined ? "en" : tag,
		dir: own === undefined ? "ltr" : dir,
		start_url: "./",
		scope: "./",
		display: "browser",
		// Of the bar, and of the screen before the first paint: the paper of assets/styles.
		theme_color: site.palette.brand,
		background_color: "#ffffff",
		icons: [
			{ src: `${root}favicon.svg`, sizes: "any", type: "image/svg+xml" },
			{ src: `${root}icon-192.png`, sizes: "192x192", type: "image/png" },
			{ src: `${root}icon-512.png`, sizes: "512x512", type: "image/png" },
		],
	};
	return `${JSON.stringify(words, null, "\t")}\n`;
}
