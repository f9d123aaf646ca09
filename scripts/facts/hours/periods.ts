import type { WeeklySpan } from "../schema/schedule.ts";
import { addDays } from "./days.ts";

/** Days in a row under the same weekly hours, both included; null where no day bounds them. */
export interface Period {
	validFrom: string | null;
	validThrough: string | null;
}

/** The stretches of days, from `day` on, between which the spans that hold change; a stretch without any span is left out. */
export function periodsFrom(spans: readonly WeeklySpan[], day: string): (Period & { spans: WeeklySpan[] })[] {
	const starts = new Set<string>();
	for (const { validFrom, validThrough } of spans) {
		if (validFrom !== undefined) starts.add(validFrom);
		if (validThrough !== undefined) starts.add(addDays(validThrough, 1));
	}
	const bounds = [null, ...[...starts].sort(), null];
	return bounds.slice(0, -1).flatMap((validFrom, index) => {
		const next = bounds[index + 1] ?? null;
		const validThrough = next === null ? null : addDays(next, -1);
		const holding = spans.filter((span) => covers(span, validFrom, validThrough));
		const isOver = validThrough !== null && validThrough < day;
		return isOver || holding.length === 0 ? [] : [{ validFrom, validThrough, spans: holding }];
	});
}

const covers = (span: WeeklySpan, from: string | null, through: string | null): boolean =>
	(span.validFrom === undefined || (from !== null && span.validFrom <= from)) &&
	(span.validThrough === undefined || (through !== null && through <= span.validThrough));
