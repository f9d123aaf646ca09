import { freshnessAt, reviewBy } from "../../scripts/facts/freshness.ts";
import type { Superseded } from "../../scripts/facts/schema/provenance.ts";
import { type Aged, ageText, publishedText, sinceText } from "../../scripts/outputs/ages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { outsideLink, siteName } from "./links.ts";
import { localize } from "./localize.ts";

/**
 * When the fact was last known to be right, once a card: calm, and "call to confirm" once it is overdue. The page's script
 * adds that on the visitor's clock, so that a page made while it was in date tells the truth a year later.
 */
export function checkedNote(fact: Aged, view: View): Html {
	const { t, facts, isKept } = view;
	if (isKept) return html`<p class="checked">${ageText(fact, view)}</p>`;
	const isOverdue = freshnessAt(fact, fact.kind, facts.siteDate) === "overdue";
	const confirm = html`<span${!isOverdue && html` data-overdue-after="${reviewBy(fact, fact.kind)}" hidden`}> ${t("checked.confirm")}</span>`;
	return html`<p class="checked">${publishedText(fact, view)}${confirm}</p>`;
}

/** That a fact has changed since its source was written, and where to read what holds now. */
export const supersededNote = (superseded: Superseded | undefined, view: View): Html | false =>
	superseded !== undefined &&
	html`<p class="changed"><strong>${sinceText(superseded.date, view)}</strong> ${localize(superseded.note, view)} ${outsideLink(superseded.link, `${view.t("superseded.link")} (${siteName(superseded.link)})`)}</p>`;
