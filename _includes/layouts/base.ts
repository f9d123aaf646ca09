import { absoluteUrl } from "../../scripts/hosting/absolute-url.ts";
import { contentSecurityPolicy } from "../../scripts/hosting/content-security-policy.ts";
import { formatDate } from "../../scripts/words/formats.ts";
import { alertBanners } from "../components/alert-banners.ts";
import { hoursWording } from "../components/hours-wording.ts";
import { quickExit } from "../components/quick-exit.ts";
import { siteFooter } from "../components/site-footer.ts";
import { siteHeader } from "../components/site-header.ts";
import { type Html, html, raw } from "../html.ts";
import { type PageData, pageName } from "../page-data.ts";
import type { View } from "../view.ts";

/** What a page is to search: one of the kinds a visitor can filter by. */
export type PageKind = "page" | "event" | "resolution";

/** A list of records: search finds the records themselves. */
type ListKind = "list";

/** Pages that lead to others have no words of their own to find. */
const UNSEARCHED = new Set(["search", "a-to-z", "404"]);

/** A whole page around its main part: head, top, foot. */
export const base = (
	data: PageData,
	view: View,
	main: Html,
	kind: PageKind | ListKind = "page",
): string => `<!DOCTYPE html>
${html`<html lang="${view.language.tag}" dir="${view.language.dir}" data-expand-all="${view.t("folds.expand")}" data-collapse-all="${view.t("folds.collapse")}"${wordingFor(main, view)}${data.edition.clockShift !== 0 && html` data-site-now="${data.edition.clockShift}"`}>
	<head>${head(data, view)}</head>
	<body>
		<a class="skip" href="#main">${view.t("nav.skip")}</a>
		${previewBanner(data, view)}${alertBanners(view)}
		${siteHeader(pageName(data), view)}
		<main id="main" tabindex="-1"${kind !== "list" && !UNSEARCHED.has(pageName(data)) && html` data-pagefind-body data-pagefind-filter="kind:${kind}"`}>${main}${data.critical === true && pageName(data) !== "index" && quickExit(view)}</main>
		${siteFooter(view)}
	</body>
</html>`}
`;

function head({ title, description, page, edition, movedTo }: PageData, view: View): Html {
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
	<style>${raw(edition.style.text)}</style>
	${edition.scriptsOf(page.url).map((script) => html`<script src="${view.href(script)}" defer></script>`)}`;
}

/** The words of the status of lines, on the pages that show one. */
const wordingFor = (main: Html, view: View): Html | false =>
	main.markup.includes("data-hours=") && html` data-wording="${JSON.stringify(hoursWording(view))}"`;

/** Only the preview server shifts the page's clock, and says so. */
const previewBanner = ({ edition }: PageData, { t, facts, language }: View): Html | false =>
	edition.clockShift !== 0 &&
	html`<p class="alert notice">${t("preview.banner", { date: formatDate(facts.siteDate, language.tag) })}</p>`;
