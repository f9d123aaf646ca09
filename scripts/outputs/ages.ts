import { heldFrom, reviewBy } from "../facts/freshness.ts";
import type { FileName } from "../facts/schema/files.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import type { Provenance, Superseded } from "../facts/schema/provenance.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import type { Site } from "../facts/schema/site.ts";
import { isWholeDay } from "../i18n/formats.ts";
import { plainText } from "../i18n/locale.ts";
import type { Publication } from "./publication.ts";

/** A fact's age, with the kind that says how long it holds. */
export type Aged = Pick<Provenance, "source" | "asOf" | "checked" | "reviewEvery"> & { kind: FileName };

/**
 * How old a fact is, in words. These forms are kept on phones and desks, where nothing can tell them that the day of review has passed:
 * one that is in date names it. // => "The City published this on Oct 30, 2018. Call to confirm."
 */
export function ageText(fact: Aged, pub: Pick<Publication, "facts" | "t">): string {
	const { facts, t } = pub;
	const last = reviewBy(fact, fact.kind);
	const isOverdue = last === null || facts.siteDate > last;
	const advice = isOverdue ? t("checked.confirm") : t("checked.confirm.after", { date: t.formats.date(last) });
	return `${publishedText(fact, pub)} ${advice}`;
}

/** The same without the advice. // => "The City published this in August 2017." */
export function publishedText(fact: Aged, { facts, t }: Pick<Publication, "facts" | "t">): string {
	if (fact.checked !== undefined) return t("checked.on", { date: t.formats.date(fact.checked) });
	if (fact.asOf === null) return t("checked.undated");
	const date = t.formats.date(fact.asOf);
	if (isOfOwner(fact, facts.site)) return t(isWholeDay(fact.asOf) ? "checked.city" : "checked.city.in", { date });
	return t(isWholeDay(fact.asOf) ? "checked.published" : "checked.published.in", { date });
}

/** Whether the owner of the site itself published it. */
const isOfOwner = ({ source }: Aged, { ownHosts }: Site): boolean =>
	ownHosts.some((host) => `.${new URL(source.url).hostname}`.endsWith(`.${host}`));

/** That a fact has changed since its source was written, and where to read what holds now. */
export function changedText({ date, note, link }: Superseded, pub: Publication): string {
	return `${sinceText(date, pub)} ${plainText(note, pub)} ${pub.t("superseded.link")}: ${link}`;
}

/** Since when a fact has changed, as exactly as known. // => "This changed in August 2018." */
export function sinceText(date: Superseded["date"], { t }: Pick<Publication, "t">): string {
	if (date === null) return t("superseded.undated");
	return t(isWholeDay(date) ? "superseded.on" : "superseded.in", { date: t.formats.date(date) });
}

/** A line and its hours are as old as the older of the two. */
export function stalest(line: Hotline, schedule: Schedule | undefined): Aged {
	const own: Aged = { ...line, kind: "hotlines" };
	if (schedule === undefined) return own;
	return (heldFrom(schedule) ?? "") < (heldFrom(line) ?? "") ? { ...schedule, kind: "hours" } : own;
}
