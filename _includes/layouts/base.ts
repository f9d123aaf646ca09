import { type Html, html } from "../../scripts/project/html.ts";
import { formatDate } from "../../scripts/words/formats.ts";
import { alertBanners } from "../components/alert-banners.ts";
import { hoursWording } from "../components/hours-wording.ts";
import { quickExit } from "../components/quick-exit.ts";
import { siteFooter } from "../components/site-footer.ts";
import { siteHeader } from "../components/site-header.ts";
import { type PageData, pageName } from "../page-data.ts";
import type { View } from "../view.ts";
import { head } from "./head.ts";

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

/** The words of the status of lines, on the pages that show one. */
const wordingFor = (main: Html, view: View): Html | false =>
	main.markup.includes("data-hours=") && html` data-wording="${JSON.stringify(hoursWording(view))}"`;

/** Only the preview server shifts the page's clock, and says so. */
const previewBanner = ({ edition }: PageData, { t, facts, language }: View): Html | false =>
	edition.clockShift !== 0 &&
	html`<p class="alert notice">${t("preview.banner", { date: formatDate(facts.siteDate, language.id) })}</p>`;
