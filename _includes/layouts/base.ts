import { type Html, html, raw } from "../../scripts/project/html.ts";
import { alertBanners } from "../components/alert-banners.ts";
import { helpStrip } from "../components/help-strip.ts";
import { siteFooter } from "../components/site-footer.ts";
import { siteHeader } from "../components/site-header.ts";
import { trustNote } from "../components/trust-note.ts";
import { type PageData, pageName, reportSignOf } from "../page-data.ts";
import type { View } from "../view.ts";
import { isFallback } from "../view.ts";
import { head } from "./head.ts";

/** What a page is to search: one of the kinds a visitor can filter by. */
export type PageKind = "page" | "event" | "resolution" | "news";

/** A list of records: search finds the records themselves. */
type ListKind = "list";

/** Pages that lead to others have no words of their own to find. */
const UNSEARCHED = new Set(["search", "a-to-z", "404"]);

/** A whole page around its main part: head, top, foot. It carries the styles that its body asks for. */
export function base(data: PageData, view: View, main: Html, kind: PageKind | ListKind = "page"): string {
	const { stylesFor } = data.edition;
	const body = html`
	<body>
		<a class="skip" href="#main">${view.t("nav.skip")}</a>
		${quickExit(view)}${trialBanner(data, view)}${top(data, view)}
		<main id="main" tabindex="-1"${isFallback(view) && html` lang="en" dir="ltr"`}${isSearched(data, view, kind) && html` data-pagefind-body data-pagefind-filter="kind:${kind}"`}>${!reportSignOf(data) && trustNote(view)}${main}</main>
		${siteFooter(view, data.edition.id)}
	</body>`;
	return `<!DOCTYPE html>
${html`<html lang="${view.language.tag}" dir="${view.language.dir}">
	<head>${head(data, view, stylesFor(body.markup))}</head>
	${withoutWaste(body, view)}
</html>`}
`;
}

/**
 * A body without line breaks between blocks, such as Markdown leaves, and, where nothing runs from right to left, without the marks of what does
 * not: nobody sees them, and every page must fit the first round trip.
 */
function withoutWaste({ markup }: Html, { language }: View): Html {
	const inOneDirection =
		language.dir === "rtl" || markup.includes('dir="rtl"') ? markup : markup.replaceAll(' dir="ltr"', "");
	return raw(inOneDirection.replace(BETWEEN_BLOCKS, "$1"));
}
const BLOCK = "</?(?:article|aside|blockquote|details|div|dl|h[1-6]|li|ol|p|section|summary|table|ul)\\b";
const BETWEEN_BLOCKS = new RegExp(`(${BLOCK}[^<>]*>)\\n+(?=${BLOCK})`, "g");

/** Header and alerts. In another language the line that answers in it comes first, before the numbers that an alert may name. */
const top = (data: PageData, view: View): Html =>
	view.language.id === "en"
		? html`${alertBanners(view)}${siteHeader(view)}`
		: html`${siteHeader(view)}${helpStrip(view, reportSignOf(data))}${alertBanners(view)}`;

/** Lists are found by their records, and English that stands in among the pages in English. */
const isSearched = (data: PageData, view: View, kind: PageKind | ListKind): boolean =>
	kind !== "list" && data.besideOf === undefined && !UNSEARCHED.has(pageName(data)) && !isFallback(view);

const trialBanner = ({ edition }: PageData, { t }: View): Html | false =>
	edition.isTrial && html`<p class="alert notice">${t("trial.banner")}</p>`;

/** A way out at once, for those who are watched, and what it cannot hide: the script also takes this page out of the way back. */
const quickExit = ({ t, facts }: View): Html | false =>
	facts.site.quickExit !== null &&
	html`<nav class="leave" aria-label="${t("exit.link")}"><a class="exit" href="${facts.site.quickExit}" rel="noreferrer">${t("exit.link")}</a> <small>${t("exit.limits")}</small></nav>`;
