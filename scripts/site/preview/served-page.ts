import type { ShiftedClock } from "./news.ts";

/** Under which the preview serves what is its own; no page of the site is there. */
export const OWN_FOLDER = "/.preview/";

interface Options {
	/** The name of the edition that the page is of. */
	edition: string;
	clock: ShiftedClock | null;
}

/**
 * A page of the finished site as the preview serves it: its script is added, and the page's own policy lets that listen for changes.
 * The file on the disk stays what visitors get.
 */
export const servedPage = (markup: string, { edition, clock }: Options): string =>
	withClock(lettingListen(markup), clock).replace(
		/<\/head>/i,
		`<script src="${OWN_FOLDER}client.js" data-edition="${edition}" defer></script></head>`,
	);

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/;

/** The search pages may ask their own host already. */
const lettingListen = (markup: string): string =>
	markup.replace(POLICY, (whole, start: string, policy: string) =>
		/\bconnect-src\b/.test(policy) ? whole : `${start}${policy}; connect-src 'self'"`,
	);

/** With SITE_DATE the hours and alerts of the pages go by that day, and a banner says so. */
function withClock(markup: string, clock: ShiftedClock | null): string {
	if (clock === null) return markup;
	const tag = /<html lang="([^"]*)"/.exec(markup)?.[1] ?? "en";
	const banner = clock.banners[tag] ?? clock.banners.en ?? "";
	return markup
		.replace("<html ", `<html data-site-now="${clock.milliseconds}" `)
		.replace(/<body[^>]*>\s*(<a class="skip"[^>]*>[^<]*<\/a>)?/, (start) => `${start}${banner}`);
}
