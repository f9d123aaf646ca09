import type { Diagnostic } from "../../project/diagnostics.ts";
import { dateOf } from "../resolution-status.ts";
import type { At, Evidence } from "./rule.ts";

const FIELDS = ["number", "file"] as const;
/** So many others of one form make a form. */
const ENOUGH = 2;

/**
 * Numbers of resolutions and files that are written in another way than all others: asked about, since a council may change its way. The
 * forms are learned from the records, so no city's stand in the code.
 */
export const recordNumberWarnings = ({ resolutions }: Pick<Evidence, "resolutions">, at: At): Diagnostic[] =>
	FIELDS.flatMap((field) => {
		const numbered = resolutions.all.flatMap((record) =>
			record[field] === null ? [] : [{ record, number: record[field] }],
		);
		return numbered.flatMap(({ record, number }) => {
			const others = numbered.filter((it) => it.number !== number).map((it) => it.number);
			const [model = ""] = others;
			if (others.length < ENOUGH || others.some((other) => signsOf(other) !== signsOf(model))) return [];
			const lengths = new Set(others.map((other) => lastDigits(other).length));
			const [length = 0] = lengths.size === 1 ? lengths : [];
			if (signsOf(number) === signsOf(model) && lastDigits(number).length >= length) return [];
			// Digits alone are those that a year stands before, most likely in a number of the same kind.
			const whole = /^\d{1,4}$/.test(number) ? `${dateOf(record).slice(0, 4)}${number}` : number;
			const models = numbered.toSorted(
				(a, b) => Number(b.record.kind === record.kind) - Number(a.record.kind === record.kind),
			);
			const meant = models
				.filter((it) => it.number !== number)
				.map((it) => inFormOf(whole, it.number, number))
				.find((it) => it !== undefined);
			const advice = meant === undefined ? `All others are written as ${model} is.` : `Did you mean "${meant}"?`;
			return [at(record, [field], `"${number}" is written in another way than all others. ${advice}`)];
		});
	});

/** What stands between the digits and letters. // "2017R-382" => "dA-d" */
const signsOf = (number: string): string => number.replace(/\d+/g, "d").replace(/[A-Z]+/g, "A");

const lastDigits = (number: string): string => /\d+$/.exec(number)?.[0] ?? "";

/** A number with the signs of another one, and as many last digits. // ("2017R382", "2017R-061") => "2017R-382"; digits alone take its letters too */
function inFormOf(number: string, model: string, written = number): string | undefined {
	const [year = "", letters = "", sign = ""] = /^(\d+)([A-Z]*)(\D*)/.exec(model)?.slice(1) ?? [];
	const pad = (last: string): string => last.padStart(lastDigits(model).length, "0");
	if (number !== written)
		return year.length === 4 ? `${number.slice(0, 4)}${letters}${sign}${pad(written)}` : undefined;
	const pattern = `^(\\d{${year.length}}${letters === "" ? "" : "[A-Z]+"})[^A-Z\\d]*(\\d+)$`;
	const [, first, last] = new RegExp(pattern).exec(number.toUpperCase().replace(/\s/g, "")) ?? [];
	return last && `${first}${sign}${pad(last)}`;
}

/** More letters than anybody reads in a list. */
const MOST_LETTERS = 250;

/** Titles so long that a plain name should stand in their place. */
export const longTitleWarnings = ({ resolutions }: Pick<Evidence, "resolutions">, at: At): Diagnostic[] =>
	resolutions.all.flatMap((record) => {
		const { length } = record.title.en;
		if (length <= MOST_LETTERS || record.name !== undefined) return [];
		const message = `the title has ${length} letters, which is long for a list. Shorten it; or if the Council's own is as long, add a plain "name".`;
		return [at(record, ["title", "en"], message)];
	});
