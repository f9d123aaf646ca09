import { z } from "zod";
import { WEEKDAYS } from "../facts/schema/primitives.ts";
import type { WordsOfTime } from "./formats.ts";
import { word } from "./line-mistakes.ts";
import { placesOf } from "./words.ts";

/** How English writes days and times, as an example for translators to write over. */
export const englishFormats = {
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],
	monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
	weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
	patterns: { day: "{month} {day}, {year}", longDay: "{weekday}, {month} {day}, {year}", month: "{month} {year}" },
	am: "{time} a.m.",
	pm: "{time} p.m.",
	plural: ["other"],
} as const;

const listOf = (length: number, what: string) =>
	z.array(word).length(length, `this is not a list of ${length} ${what}. Write all of them, in order.`);

/** A text in which each of some places stands, and no other. */
const pattern = (...places: string[]) =>
	word.refine(
		(text) => [...placesOf(text)].sort().join() === [...places].sort().join(),
		`the places here must be ${places.map((place) => `{${place}}`).join(", ")}. Write each of them, and no other.`,
	);

/** How a language that the computer does not know writes days and times; stands as `formats` in its strings file. */
export const formatsTable = z.strictObject({
	/** As in a whole date and beside a year alone. */
	months: listOf(12, "months").meta({
		description: "The twelve months as in a whole date, January first.",
		examples: [englishFormats.months],
	}),
	/** As in a short date. */
	monthsShort: listOf(12, "months").meta({
		description: "The twelve months as in a short date, January first.",
		examples: [englishFormats.monthsShort],
	}),
	/** Monday first. */
	weekdays: listOf(7, "weekdays, Monday first").meta({
		description: "The seven weekdays, Monday first.",
		examples: [englishFormats.weekdays],
	}),
	patterns: z
		.strictObject({
			day: pattern("day", "month", "year").meta({ description: "A day.", examples: [englishFormats.patterns.day] }),
			longDay: pattern("weekday", "day", "month", "year").meta({
				description: "A day with its weekday.",
				examples: [englishFormats.patterns.longDay],
			}),
			month: pattern("month", "year").meta({ description: "A month.", examples: [englishFormats.patterns.month] }),
		})
		.meta({ description: "In which order the parts of a date stand.", examples: [englishFormats.patterns] }),
	am: pattern("time").meta({ description: "A time before noon.", examples: [englishFormats.am] }),
	pm: pattern("time").meta({ description: "A time after noon.", examples: [englishFormats.pm] }),
	/** Such a language has one text for all numbers: nothing could choose among several. */
	plural: z
		.tuple([z.literal("other")], 'this is not ["other"]. Write it so: such a language has one text for all numbers.')
		.meta({ description: 'Always ["other"]: one text for all numbers.', examples: [englishFormats.plural] }),
});
export type FormatsTable = z.infer<typeof formatsTable>;

/** A language as its own table writes it. */
export function tableWords({ months, monthsShort, weekdays, patterns, am, pm }: FormatsTable): WordsOfTime {
	const fill = (pattern: string, date: string, names: readonly string[]): string => {
		const [year = "", month = "1", day = "1"] = date.slice(0, 10).split("-");
		const weekday = weekdays[(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() + 6) % 7];
		return pattern
			.replace("{weekday}", weekday ?? "")
			.replace("{day}", String(Number(day)))
			.replace("{month}", names[Number(month) - 1] ?? "")
			.replace("{year}", year);
	};
	return {
		day: (day) => fill(patterns.day, day, monthsShort),
		longDay: (day) => fill(patterns.longDay, day, months),
		month: (month) => fill(patterns.month, month, months),
		shortMonth: (day) => monthsShort[Number(day.slice(5, 7)) - 1] ?? "",
		weekday: (name) => weekdays[WEEKDAYS.indexOf(name)] ?? "",
		am,
		pm,
	};
}
