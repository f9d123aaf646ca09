import { heldFrom, reviewBy } from "../facts/freshness.ts";
import { isWholeDay } from "../facts/hours/days.ts";
import type { FileName } from "../facts/schema/files.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import type { Provenance, Superseded } from "../facts/schema/provenance.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import type { Site } from "../facts/schema/site.ts";
import { plainText } from "../i18n/locale.ts";
import type { Publication } from "./publication.ts";

/** A fact's age, with the kind that says how long it holds. */
export type Aged = Pick<Provenance, "source" | "asOf" | "checked" | "reviewEvery"> & { kind: FileName };

/**
 * How old a fact is, in words. These forms are kept on phones and desks, where nothing can tell them that the day of review has passed:
 * one that is in date names it. // => "The City published this on Oct 30, 2018. Call to confirm."
 */
export function ageText(
	fact: Aged,
	pub: Pick<Publication, "facts" | "t">,
	published = publishedText(fact, pub),
): string {
	const { facts, t } = pub;
	const last = reviewBy(fact, fact.kind);
	const isOverdue = last === null || facts.siteDate > last;
	const advice = isOverdue ? t("checked.confirm") : t("checked.confirm.after", { date: t.formats.date(last) });
	return `${published} ${advice}`;
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
export function changedText({ date, note, link }: Superseded, pub: Pick<Publication, "t" | "say">): string {
	return `${sinceText(date, pub)} ${plainText(note, pub)} ${pub.t("superseded.link")}: ${link}`;
}

/** Since when a fact has changed, as exactly as known. // => "This changed in August 2018." */
export function sinceText(date: Superseded["date"], { t }: Pick<Publication, "t">): string {
	if (date === null) return t("superseded.undated");
	return t(isWholeDay(date) ? "superseded.on" : "superseded.in", { date: t.formats.date(date) });
}

/** The age of a line and its hours. */
export interface LineAge {
	/** The older of the two, by which they must be confirmed, and how old that one is in words. */
	oldest: Aged;
	brief: string;
	/** How old each is, told apart where they differ, since no source said what another did. // => "Number: Last checked on … Hours: …" */
	published: string;
}

/** How old a line and its hours are. */
export function lineAge(line: Hotline, schedule: Schedule | undefined, pub: Pick<Publication, "facts" | "t">): LineAge {
	const number: Aged = { ...line, kind: "hotlines" };
	const age = publishedText(number, pub);
	const hours: Aged | undefined = schedule && { ...schedule, kind: "hours" };
	const ageOfHours = hours && publishedText(hours, pub);
	if (hours === undefined || ageOfHours === undefined || ageOfHours === age)
		return { oldest: number, brief: age, published: age };
	const parts = [pub.t("checked.number", { age }), pub.t("checked.hours", { age: ageOfHours })];
	const isOlder = (heldFrom(hours) ?? "") < (heldFrom(number) ?? "");
	return { oldest: isOlder ? hours : number, brief: parts[isOlder ? 1 : 0] ?? age, published: parts.join(" ") };
}

/** The same with the advice, for forms that are kept. */
export function lineAgeText(
	line: Hotline,
	schedule: Schedule | undefined,
	pub: Pick<Publication, "facts" | "t">,
): string {
	const { oldest, published } = lineAge(line, schedule, pub);
	return ageText(oldest, pub, published);
}
