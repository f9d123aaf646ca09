import { outsideLink } from "../../_includes/components/outside-link.ts";
import { addDays } from "../facts/hours/days.ts";
import type { Language } from "../facts/schema/site.ts";
import { absoluteUrl } from "../hosting/absolute-url.ts";
import { html } from "../project/html.ts";
import { localUrl } from "../words/local-url.ts";
import type { Translate } from "../words/strings.ts";
import { COPIES_PAGE } from "./copy.ts";
import type { FinishedSite } from "./finished-site.ts";
import type { CopyNotes } from "./rewrite-page.ts";

/** A copy older than this says so at the top of each page. */
export const OLD_AFTER_DAYS = 90;

/**
 * What a copy adds to its pages in one language. The script of every page shows the note on top from the day after
 * `data-overdue-after` on, by the visitor's clock (assets/browser/freshness.ts); without scripts it is never shown.
 */
export function copyNotes({ edition, address }: FinishedSite, { id }: Language, t: Translate): CopyNotes {
	const newest = absoluteUrl(localUrl(id, `/${COPIES_PAGE}/`), address);
	const link = outsideLink(newest, newest.replace("https://", ""));
	const old = t.html("copies.old", { date: t.formats.date(edition), link });
	return {
		old: html`<p class="alert" hidden data-overdue-after="${addDays(edition, OLD_AFTER_DAYS)}">${old}</p>`.markup,
		here: html`<p>${t.html("copies.here", { link })}</p>`.markup,
	};
}
