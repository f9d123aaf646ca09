const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The place of a month among the twelve, from 0, by its first three letters; -1 for another word. // => monthOf("March") is 2 */
export const monthOf = (word: string): number => MONTHS.indexOf(word.toLowerCase().slice(0, 3));

/**
 * What a day or a time was most likely meant as, in the way of the project; undefined if that is a guess.
 * // likelyMeant("7pm") => ["19:00"], ("30/10/2018") => ["2018-10-30"], ("6/7/2019") => ["2019-06-07", "2019-07-06"]
 */
export function likelyMeant(value: string): string[] {
	const text = value.trim().replace(/\s+/g, " ");
	const [, day = "", gap, time = ""] = /^(.*?\d{4}|\d{4}-\d{2}-\d{2})( |T|, | at )(.+)$/i.exec(text) ?? [];
	if (gap !== undefined && daysOf(day).length > 0)
		return daysOf(day).flatMap((it) => timesOf(time).map((at) => momentOf(it, at)));
	const found = daysOf(text);
	return found.length > 0 ? found : timesOf(text).map((at) => (at === "24:00" ? "00:00" : at));
}

/** Midnight at the end of a day is the next day's beginning. */
const momentOf = (day: string, time: string): string =>
	time === "24:00"
		? `${new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)}T00:00`
		: `${day}T${time}`;

function daysOf(text: string): string[] {
	const [, year, month, day] = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text) ?? [];
	if (year !== undefined) return [...real(year, month, day), ...real(year, day, month)].slice(0, 1);
	const [, first, second, last] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text) ?? [];
	// Americans write the month first, most others the day.
	if (last !== undefined) return [...new Set([...real(last, first, second), ...real(last, second, first)])];
	const [, before, word = "", after, of] =
		/^(?:[a-z]+day,? )?(\d{1,2})?(?:st|nd|rd|th)? ?(?:of )?([a-z]{3,9})\.? ?(\d{1,2})?(?:st|nd|rd|th)?,? (\d{4})$/i.exec(
			text,
		) ?? [];
	const named = monthOf(word) + 1;
	return named > 0 ? real(of, String(named), before ?? after) : [];
}

function timesOf(text: string): string[] {
	const [, hours = "", minutes = "00", half] =
		/^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})? ?([ap])?\.? ?m?\.?$/i.exec(text) ?? [];
	if (hours === "" || (half === undefined && !/[:.h]/.test(text)) || Number(minutes) > 59) return [];
	if (half === undefined)
		return Number(hours) < 24 || (hours === "24" && minutes === "00") ? [`${two(hours)}:${minutes}`] : [];
	if (Number(hours) < 1 || Number(hours) > 12) return [];
	return [`${two(String((Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0)))}:${minutes}`];
}

const two = (number: string): string => number.padStart(2, "0");

/** The day, if the calendar has it. */
function real(year = "", month = "", day = ""): string[] {
	const isThere =
		Number(month) >= 1 &&
		Number(month) <= 12 &&
		Number(day) >= 1 &&
		Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return isThere ? [`${year}-${two(month)}-${two(day)}`] : [];
}
