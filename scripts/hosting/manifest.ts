import type { Facts } from "../facts/facts.ts";

// Lake and paper, as in assets/styles: the colours of the bar and of the screen before the first paint.
const THEME_COLOR = "#0b3d66";
const BACKGROUND_COLOR = "#ffffff";

/** manifest.webmanifest, for those who put the site on their phone's first screen. Paths are relative to it, so that it works under a sub-path. */
export function manifest({ site }: Facts): string {
	const words = {
		name: site.title,
		short_name: site.title,
		description: site.statement.en,
		lang: "en",
		dir: "ltr",
		start_url: "./",
		scope: "./",
		display: "browser",
		theme_color: THEME_COLOR,
		background_color: BACKGROUND_COLOR,
		icons: [
			{ src: "favicon.svg", sizes: "any", type: "image/svg+xml" },
			{ src: "icon-192.png", sizes: "192x192", type: "image/png" },
			{ src: "icon-512.png", sizes: "512x512", type: "image/png" },
		],
	};
	return `${JSON.stringify(words, null, "\t")}\n`;
}
