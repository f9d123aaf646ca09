import { ALERTS_FEED } from "../../scripts/forms/alerts-feed.ts";
import { CALENDAR_PATH } from "../../scripts/forms/calendar.ts";
import { CORRECTIONS_FEED } from "../../scripts/forms/corrections-feed.ts";
import { EVENTS_FEED } from "../../scripts/forms/events-feed.ts";
import { RESOLUTIONS_FEED } from "../../scripts/forms/resolutions-feed.ts";
import { absoluteUrl } from "../../scripts/hosting/absolute-url.ts";
import { contentSecurityPolicy } from "../../scripts/hosting/content-security-policy.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";
import { type PageData, pageName } from "../page-data.ts";
import { structuredDataBlock } from "../structured-data.ts";
import type { View } from "../view.ts";

/** The feed of what a page lists, by the page's file name. */
const FEEDS: Partial<Record<string, string>> = {
	index: ALERTS_FEED,
	events: EVENTS_FEED,
	resolutions: RESOLUTIONS_FEED,
	"about/corrections": CORRECTIONS_FEED,
};

/** What stands in a page's head: who it is, what it may load, its one style and its scripts. */
export function head(data: PageData, view: View): Html {
	const { title, description, page, edition, movedTo } = data;
	const { site } = view.facts;
	const isHome = page.url === "/";
	const canonical = absoluteUrl(movedTo ?? page.url, edition.siteUrl);
	return html`
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page.url, edition.style.hash, { meta: true, preview: edition.isPreview })}">
	<title>${isHome ? `${site.hashtag}: ${title}` : `${title} | ${site.hashtag}`}</title>
	<meta name="description" content="${description}">
	${movedTo !== undefined && html`<meta http-equiv="refresh" content="0; url=${view.href(movedTo)}">`}
	${(movedTo !== undefined || page.url.endsWith("404.html")) && html`<meta name="robots" content="noindex">`}
	${!page.url.endsWith("404.html") && html`<link rel="canonical" href="${canonical}">`}
	<meta name="referrer" content="no-referrer">
	<meta name="color-scheme" content="light dark">
	<meta name="theme-color" content="#0b3d66">
	<meta property="og:type" content="website">
	<meta property="og:site_name" content="${site.title}">
	<meta property="og:title" content="${title}">
	<meta property="og:description" content="${description}">
	<meta property="og:url" content="${canonical}">
	<meta property="og:image" content="${absoluteUrl("/og.png", edition.siteUrl)}">
	<meta property="og:image:alt" content="${site.tagline.en}">
	<link rel="icon" href="${view.href("/favicon.svg")}" type="image/svg+xml">
	<link rel="icon" href="${view.href("/favicon.ico")}" sizes="32x32">
	<link rel="apple-touch-icon" href="${view.href("/apple-touch-icon.png")}">
	<link rel="manifest" href="${view.href("/manifest.webmanifest")}">
	${feedLink(data, view)}
	<style>${raw(edition.style.text)}</style>
	${edition.scriptsOf(page.url).map((script) => html`<script src="${view.href(script)}" defer></script>`)}
	${structuredDataBlock(data, view)}`;
}

function feedLink(data: PageData, { href }: View): Html | false {
	const feed = FEEDS[pageName(data)];
	if (feed === undefined) return false;
	const calendar =
		feed === EVENTS_FEED && html`<link rel="alternate" type="text/calendar" href="${href(CALENDAR_PATH)}">`;
	return html`<link rel="alternate" type="application/atom+xml" href="${href(feed)}">${calendar}`;
}
