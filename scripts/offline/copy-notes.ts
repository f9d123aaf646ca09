import { callLink } from "../../_includes/components/call-link.ts";
import { outsideLink } from "../../_includes/components/links.ts";
import { helpLine } from "../../_includes/help-line.ts";
import type { View } from "../../_includes/view.ts";
import { addDays } from "../facts/hours/days.ts";
import { html } from "../project/html.ts";
import { COPIES_PAGE } from "../urls/own-folders.ts";
import { localUrl } from "../urls/page-url.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import type { FinishedSite } from "./finished-site.ts";
import type { CopyNotes } from "./rewrite-page.ts";

/** A copy older than this says so at the top of each page. */
export const OLD_AFTER_DAYS = 90;

/**
 * What a copy adds to its pages in one language. The script of every page shows the note on top from the day after
 * `data-overdue-after` on, by the visitor's clock (assets/browser/freshness.ts); the sentence at the foot needs neither script nor clock.
 */
export function copyNotes(
	{ edition, address }: Pick<FinishedSite, "edition" | "address">,
	view: Pick<View, "facts" | "language" | "t">,
): CopyNotes {
	const { t, language } = view;
	const newest = absoluteUrl(localUrl(language.id, `/${COPIES_PAGE}/`), address);
	const link = outsideLink(newest, html`<span dir="ltr">${newest.replace("https://", "")}</span>`);
	const number = helpLine(view);
	// Who has no internet can still call.
	const line = number ? callLink(number) : "311";
	const last = addDays(edition, OLD_AFTER_DAYS);
	// One line on a phone: more of them would push 911 off its first screen. The address in letters stands at the foot.
	const old = t.html("copies.old", { link: outsideLink(newest, t.html("copies.new")), line });
	return {
		old: html`<p class="alert" hidden data-overdue-after="${last}"><small>${old}</small></p>`.markup,
		until: t.html("copies.until", { date: t.formats.date(last), link, line }).markup,
		here: html`<p>${t.html("copies.here", { link })}</p>`.markup,
	};
}
