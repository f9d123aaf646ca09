import type { WeeklySpan } from "../schema/schedule.ts";

/**
 * Hours with the days between which they hold: a season that comes each year is there once for every year that has a day of it from one day
 * through another. It keeps its `season`, by which the same one of two years is known.
 * // { season: { from: "11-01", through: "03-31" } } => { validFrom: "2018-11-01", validThrough: "2019-03-31" }, …
 */
export const datedSpans = (weekly: readonly WeeklySpan[], from: string, through: string): WeeklySpan[] =>
	weekly.flatMap((span) => {
		const { season } = span;
		if (season === undefined) return [span];
		const isOverNewYear = season.through < season.from;
		const [first, last] = [from, through].map((day) => Number(day.slice(0, 4))) as [number, number];
		return Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index)
			.map((year) => ({
				...span,
				validFrom: `${year}-${season.from}`,
				validThrough: `${isOverNewYear ? year + 1 : year}-${season.through}`,
			}))
			.filter(({ validFrom, validThrough }) => validThrough >= from && validFrom <= through);
	});
