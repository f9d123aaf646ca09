import type { Diagnostic } from "../../project/diagnostics.ts";
import { ruleDates } from "../hours/closures.ts";
import { monthOf } from "../shape/likely-meant.ts";
import type { Rule } from "./rule.ts";

const YEARS = 10;

/** The parser of holiday rules takes nonsense in silence, so a rule must prove itself by the days that it gives. */
export const closureRules: Rule = ({ hours, today }, at) => {
	const year = Number(today.slice(0, 4));
	const judged = new Map<string, string | undefined>();
	return hours.all.flatMap((schedule) =>
		schedule.closures.flatMap(({ rule }, index): Diagnostic[] => {
			if (rule === undefined) return [];
			if (!judged.has(rule)) judged.set(rule, unfit(rule) ?? judge(rule, ruleDates(rule, year, year + YEARS - 1)));
			const message = judged.get(rule);
			return message === undefined ? [] : [at(schedule, ["closures", index, "rule"], message)];
		}),
	);
};

/** Told before any day is reckoned: "12-24 P9999999D" would never come to an end. */
const unfit = (rule: string): string | undefined => {
	const what = UNFIT.find(([pattern]) => pattern.test(rule))?.[1];
	return what && `the rule "${rule}" has ${what}. Write one such as "4th thursday in November" or "12-25".`;
};

/** Months of the Islamic, Hebrew and Persian calendars, as the parser knows them. */
const OTHER_MONTHS =
	/\d (Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu|Nisan|Iyyar|Sivan|Tamuz|Av|Elul|Tishrei|Cheshvan|Kislev|Tevet|Shvat|Adar|AdarII|Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand)\b/;
const UNFIT: readonly [RegExp, string][] = [
	[/\bP\d|\bPT/i, "a duration"],
	[/\d:\d|\bT\d|\d\d?:/i, "a time of day"],
	[/\b(julian|orthodox|chinese|korean|vietnamese|bengali-revised|equinox|solstice)\b/i, "days of another calendar"],
	[OTHER_MONTHS, "days of another calendar"],
];

const judge = (rule: string, dates: readonly string[]): string | undefined => {
	if (dates.length === 0) {
		return `the rule "${rule}" gives no day in ten years. Write one such as "4th thursday in November" or "12-25".`;
	}
	const [, named] = /^\d\w\w \w+ in (\w+)$/i.exec(rule) ?? [];
	const month = named === undefined ? -1 : monthOf(named);
	const stray = month === -1 ? undefined : dates.find((date) => Number(date.slice(5, 7)) !== month + 1);
	return stray && `the rule "${rule}" also gives ${stray}, in another month. Write a day that every year has.`;
};
