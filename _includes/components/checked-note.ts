import { freshnessAt, reviewBy } from "../../scripts/facts/freshness.ts";
import { type Aged, ageText, publishedText } from "../../scripts/forms/ages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

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
