import type { Candidate, Picture } from "../../scripts/pictures/picture.ts";
import { type Html, html } from "../../scripts/project/html.ts";

interface Shown {
	/** What it shows, for those who cannot see it; empty if it is mere decoration. */
	alt: string;
	/** How wide the layout shows it. // => "(min-width: 48em) 20rem, 90vw" */
	sizes: string;
	/** true below the first screen. */
	lazy: boolean;
	/** A link from the page to an address of the site. */
	href(to: string): string;
}

/** A picture in every format at hand; the browser takes the best it knows at the width it needs, and keeps its place free. */
export function picture({ sources, fallback }: Picture, { alt, sizes, lazy, href }: Shown): Html {
	const set = (candidates: readonly Candidate[]): string =>
		candidates.map(({ src, width }) => `${href(src)} ${width}w`).join(", ");
	const srcset = fallback.srcset.length > 1 && html` srcset="${set(fallback.srcset)}" sizes="${sizes}"`;
	const image = html`<img src="${href(fallback.src)}"${srcset} alt="${alt}" width="${fallback.width}" height="${fallback.height}"${lazy && html` loading="lazy"`} decoding="async">`;
	if (sources.length === 0) return image;
	return html`<picture>${sources.map(
		({ type, srcset }) => html`<source type="${type}" srcset="${set(srcset)}" sizes="${sizes}">`,
	)}${image}</picture>`;
}
