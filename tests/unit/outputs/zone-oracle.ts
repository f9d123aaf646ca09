// What Intl says of a zone, found by trying, apart from the code' own arithmetic.

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show. // => "2018-09-21T15:30" */
export function shown(timeZone: string, instant: number): string {
	const format =
		formats.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
	formats.set(timeZone, format);
	return format.format(instant).replace(" ", "T");
}

const answers = new Map<string, string>();

/** The readers ask the same of every changed text. */
function remember(question: string, answer: () => string): string {
	const found = answers.get(question) ?? answer();
	answers.set(question, found);
	return found;
}

const QUARTER = 900_000;

/** The instant at which the clocks show a local time. */
export const instantOf = (local: string, timeZone: string): string =>
	remember(`${local} ${timeZone}`, () => findInstant(local, timeZone));

function findInstant(local: string, timeZone: string): string {
	const wanted = Date.parse(`${local}Z`);
	for (let shift = -56; shift <= 56; shift++) {
		const instant = wanted + shift * QUARTER;
		if (shown(timeZone, instant) === local) return new Date(instant).toISOString();
	}
	return "never";
}

/** The first instant of a day in Minneapolis. */
export const firstInstantOf = (day: string, zone: string): string =>
	instantOf(`${day}T00:00`, zone).replace(".000", "");

/** The latest of some dates that are known to the day; months and years are never made into one. */
export const latestDay = (dates: readonly (string | null | undefined)[]): string | undefined =>
	dates
		.filter((date) => typeof date === "string" && date.length === 10)
		.sort()
		.at(-1) ?? undefined;

/** How far ahead of UTC, in minutes. */
export const offsetOf = (timeZone: string, instant: number): number =>
	(Date.parse(`${shown(timeZone, instant)}Z`) - instant) / 60_000;

/** Every change of a zone's clocks from one instant to another, quarter by quarter around days that differ. */
export const changesOf = (timeZone: string, from: number, to: number): string =>
	remember(`${timeZone} ${from} ${to}`, () => findChanges(timeZone, from, to).join("; "));

function findChanges(timeZone: string, from: number, to: number): string[] {
	const changes: string[] = [];
	const day = 96 * QUARTER;
	for (let start = from; start < to; start += day) {
		if (offsetOf(timeZone, start) === offsetOf(timeZone, start + day)) continue;
		for (let at = start + QUARTER; at <= start + day; at += QUARTER) {
			const [before, after] = [offsetOf(timeZone, at - QUARTER), offsetOf(timeZone, at)];
			if (before !== after) changes.push(`${new Date(at).toISOString()} ${before} ${after}`);
		}
	}
	return changes;
}
