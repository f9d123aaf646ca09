import { addDays } from "./hours/days.ts";
import type { FileName } from "./schema/files.ts";
import type { Provenance } from "./schema/provenance.ts";

/** The days after which a fact must be confirmed again: numbers and hours change sooner than the rest. */
const REVIEW_DAYS: Partial<Record<FileName, number>> = { hotlines: 180, hours: 180 };
const USUAL_REVIEW_DAYS = 365;

export type Freshness = "current" | "overdue";
type Dated = Pick<Provenance, "asOf" | "checked" | "reviewEvery">;

/**
 * The day from which a review counts: when a person checked the fact, else when its source said so, else null.
 * "2017-08" counts from its first day: the source may be as old as that, and a fact must never pass for younger than it is.
 */
export const heldFrom = ({ checked, asOf }: Pick<Dated, "asOf" | "checked">): string | null =>
	checked ?? (asOf === null ? null : asOf + "-01-01".slice(asOf.length - "2017".length));

/** The last day on which a fact may stand unconfirmed; null if nothing says how old it is, so that it is overdue always. */
export const reviewBy = (provenance: Dated, kind: FileName): string | null => {
	const from = heldFrom(provenance);
	return from === null ? null : addDays(from, provenance.reviewEvery ?? REVIEW_DAYS[kind] ?? USUAL_REVIEW_DAYS);
};

/** Whether a fact is in date on a day of the site's time zone. What is known to have changed (`superseded`) is told apart. */
export const freshnessAt = (provenance: Dated, kind: FileName, day: string): Freshness => {
	const last = reviewBy(provenance, kind);
	return last !== null && day <= last ? "current" : "overdue";
};
