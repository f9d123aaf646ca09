import { freshnessAt, reviewBy } from "../../scripts/facts/freshness.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import type { Superseded } from "../../scripts/facts/schema/provenance.ts";
import type { Schedule } from "../../scripts/facts/schema/schedule.ts";
import { type Aged, ageText, lineAge, publishedText, sinceText } from "../../scripts/outputs/ages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { outsideLink, siteName } from "./links.ts";
import { localize } from "./localize.ts";

/**
 * When the fact was last known to be right, once a card: calm, and "call to confirm" once it is overdue. The page's script
 * adds that on the visitor's clock, so that a page made while it was in date tells the truth a year later.
 */
export function checkedNote(fact: Aged, view: View, published = publishedText(fact, view)): Html {
	const { t, facts, isKept } = view;
	if (isKept) return html`<p class="checked">${ageText(fact, view, published)}</p>`;
	const isOverdue = freshnessAt(fact, fact.kind, facts.siteDate) === "overdue";
	const confirm = html`<span${!isOverdue && html` data-overdue-after="${reviewBy(fact, fact.kind)}" hidden`}> ${t("checked.confirm")}</span>`;
	return html`<p class="checked">${published}${confirm}</p>`;
}

/** The same of a line and its hours; where there is little room, of the older of the two. */
export function lineNote(line: Hotline, schedule: Schedule | undefined, view: View, isBrief = false): Html {
	const { oldest, brief, published } = lineAge(line, schedule, view);
	return checkedNote(oldest, view, isBrief ? brief : published);
}

/** That a fact has changed since its source was written, and where to read what holds now. */
export const supersededNote = (superseded: Superseded | undefined, view: View): Html | false =>
	superseded !== undefined &&
	html`<p class="changed"><strong>${sinceText(superseded.date, view)}</strong> ${localize(superseded.note, view)} ${outsideLink(superseded.link, `${view.t("superseded.link")} (${siteName(superseded.link)})`)}</p>`;
