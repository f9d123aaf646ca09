import { freshnessAt, heldFrom, reviewBy } from "../../scripts/facts/freshness.ts";
import type { FileName } from "../../scripts/facts/schema/files.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import type { Provenance } from "../../scripts/facts/schema/provenance.ts";
import type { Schedule } from "../../scripts/facts/schema/schedule.ts";
import { formatDate, isWholeDay } from "../../scripts/words/formats.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

/** A fact's age, with the kind that says how long it holds. */
export type Aged = Pick<Provenance, "source" | "asOf" | "checked" | "reviewEvery"> & { kind: FileName };

/**
 * When the fact was last known to be right, once a card: calm, and "call to confirm" once it is overdue. The page's script
 * adds that on the visitor's clock, so that a page made while it was in date tells the truth a year later.
 */
export function checkedNote(fact: Aged, view: View): Html {
	const { t, facts } = view;
	const isOverdue = freshnessAt(fact, fact.kind, facts.siteDate) === "overdue";
	const confirm = html`<span${!isOverdue && html` data-overdue-after="${reviewBy(fact, fact.kind)}" hidden`}> ${t("checked.confirm")}</span>`;
	return html`<p class="checked">${published(fact, view)}${confirm}</p>`;
}

/** // => "The City published this on Oct 30, 2018." */
export function published(fact: Aged, { t, language }: View): string {
	if (fact.checked) return t("checked.on", { date: formatDate(fact.checked, language.tag) });
	if (fact.asOf === null) return t("checked.undated");
	const key = isOfCity(fact) ? "checked.city" : "checked.published";
	return t(isWholeDay(fact.asOf) ? key : `${key}.in`, { date: formatDate(fact.asOf, language.tag) });
}

/** Whether the City itself published it, so that the note may say so; minneapolis.org is not the City's. */
const isOfCity = ({ source }: Aged): boolean =>
	/(^|\.)(minneapolismn\.gov|ci\.minneapolis\.mn\.us)$/.test(new URL(source.url).hostname);

/** A card is as old as the older of its two facts: the line and its hours. */
export function stalest(line: Hotline, schedule: Schedule | undefined): Aged {
	const own: Aged = { ...line, kind: "hotlines" };
	if (!schedule) return own;
	return (heldFrom(schedule) ?? "") < (heldFrom(line) ?? "") ? { ...schedule, kind: "hours" } : own;
}
