import { contentSecurityPolicy } from "../../scripts/hosting/content-security-policy.ts";
import { manifestPath } from "../../scripts/hosting/manifest.ts";
import { plainText } from "../../scripts/i18n/locale.ts";
import { ALERTS_FEED } from "../../scripts/outputs/alerts-feed.ts";
import { CALENDAR_PATH } from "../../scripts/outputs/calendar.ts";
import { CORRECTIONS_FEED } from "../../scripts/outputs/corrections-feed.ts";
import { EVENTS_FEED } from "../../scripts/outputs/events-feed.ts";
import { NEWS_FEED } from "../../scripts/outputs/news-feed.ts";
import { RESOLUTIONS_FEED } from "../../scripts/outputs/resolutions-feed.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";
import { lookUp } from "../../scripts/project/look-up.ts";
import { absoluteUrl } from "../../scripts/urls/site-url.ts";
import { alternatesOf } from "../alternates.ts";
import { type InlineStyle, type PageData, pageName } from "../page-data.ts";
import { structuredDataBlock } from "../structured-data.ts";
import type { View } from "../view.ts";
import { isFallback, mainView } from "../view.ts";

/** The feed of what a page lists, by the page's file name. */
const FEEDS: Readonly<Record<string, string>> = {
	index: ALERTS_FEED,
	events: EVENTS_FEED,
	resolutions: RESOLUTIONS_FEED,
	news: NEWS_FEED,
	"about/corrections": CORRECTIONS_FEED,
};

/** The languages that Open Graph has a name for, as they are spoken here. */
const LOCALES: Readonly<Record<string, string>> = { en: "en_US", es: "es_US" };

/** What stands in a page's head: who it is, what it may load, its styles and its scripts. */
export function head(data: PageData, view: View, styles: readonly InlineStyle[]): Html {
	const { description, page, edition, movedTo } = data;
	const title = titleOf(data);
	const { site } = view.facts;
	const language = mainView(view).language.id;
	const hashes = styles.map(({ hash }) => hash);
	const isHome = pageName(data) === "index";
	const canonical = absoluteUrl(movedTo ?? (isFallback(view) ? view.urlIn("en") : page.url), edition.siteUrl);
	return html`
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page.url, hashes, { meta: true })}">
	<title>${isHome ? `${site.hashtag}: ${title}` : `${title} | ${site.hashtag}`}</title>
	<meta name="description" content="${description}">
	${movedTo !== undefined && html`<meta http-equiv="refresh" content="0; url=${view.href(movedTo)}">`}
	${robots(data)}
	${!page.url.endsWith("404.html") && data.besideOf === undefined && html`<link rel="canonical" href="${canonical}">${alternates(data)}`}
	<meta name="referrer" content="no-referrer">
	<meta name="color-scheme" content="light dark">
	<meta name="theme-color" content="${site.palette.brand}">
	${data.besideOf === undefined && cardTags(data, view, canonical)}
	<link rel="icon" href="${view.href("/favicon.svg")}" type="image/svg+xml">
	<link rel="icon" href="${view.href("/favicon.ico")}" sizes="32x32">
	<link rel="apple-touch-icon" href="${view.href("/apple-touch-icon.png")}">
	<link rel="manifest" href="${view.href(manifestPath(view.language.id))}">
	${feedLink(data, view)}
	${styles.map(({ text }) => html`<style>${raw(text)}</style>`)}
	<link rel="stylesheet" media="print" href="${view.href(edition.printStyle)}">
	${edition.scriptsOf(page.url, language).map((script) => html`<script src="${view.href(script)}" defer></script>`)}
	${structuredDataBlock(data, view)}`;
}

/** With its English beside it a page is known by both its titles. */
const titleOf = (data: PageData): string =>
	data.besideOf === undefined ? data.title : `${data.title} / ${data.edition.pagesIn("en").get(pageName(data))?.title}`;

/** What others show of a page that somebody shares (https://ogp.me). */
function cardTags({ title, description, edition }: PageData, view: View, canonical: string): Html {
	const locale = lookUp(LOCALES, mainView(view).language.id);
	return html`
	<meta property="og:type" content="website">
	${locale !== undefined && html`<meta property="og:locale" content="${locale}">`}
	<meta property="og:site_name" content="${view.facts.site.title}">
	<meta property="og:title" content="${title}">
	<meta property="og:description" content="${description}">
	<meta property="og:url" content="${canonical}">
	<meta property="og:image" content="${absoluteUrl(edition.cards.get(view.language.id) ?? "/og.png", edition.siteUrl)}">
	<meta property="og:image:alt" content="${plainText(view.facts.site.tagline, view)}">`;
}

/** Pages that no list names, and second pages of the same words. Of a trial every page keeps others' search engines away, and stays in its own search. */
function robots({ edition, isGone, besideOf, page }: PageData): Html | false {
	if (isGone || besideOf !== undefined || page.url.endsWith("404.html"))
		return html`<meta name="robots" content="noindex">`;
	return edition.isTrial && html`<meta name="robots" content="noindex, nofollow">`;
}

const alternates = (data: PageData): Html[] | false =>
	!data.isGone &&
	alternatesOf(data).map(
		({ hreflang, url }) =>
			html`<link rel="alternate" hreflang="${hreflang}" href="${absoluteUrl(url, data.edition.siteUrl)}">`,
	);

function feedLink(data: PageData, { href }: View): Html | false {
	const feed = lookUp(FEEDS, pageName(data));
	if (feed === undefined) return false;
	const calendar =
		feed === EVENTS_FEED && html`<link rel="alternate" type="text/calendar" href="${href(CALENDAR_PATH)}">`;
	return html`<link rel="alternate" type="application/atom+xml" href="${href(feed)}">${calendar}`;
}
