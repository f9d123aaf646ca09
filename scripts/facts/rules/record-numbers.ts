import type { Diagnostic } from "../../project/diagnostics.ts";
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
			const meant = others.map((other) => inFormOf(number, other)).find((it) => it !== undefined);
			const advice = meant === undefined ? `All others are written as ${model} is.` : `Did you mean "${meant}"?`;
			return [at(record, [field], `"${number}" is written in another way than all others. ${advice}`)];
		});
	});

/** What stands between the digits and letters. // "2017R-382" => "dA-d" */
const signsOf = (number: string): string => number.replace(/\d+/g, "d").replace(/[A-Z]+/g, "A");

const lastDigits = (number: string): string => /\d+$/.exec(number)?.[0] ?? "";

/** A number with the signs of another one, and as many last digits. // ("2017R382", "2017R-061") => "2017R-382" */
function inFormOf(number: string, model: string): string | undefined {
	const [year = "", letters = "", sign = ""] = /^(\d+)([A-Z]*)(\D*)/.exec(model)?.slice(1) ?? [];
	const pattern = `^(\\d{${year.length}}${letters === "" ? "" : "[A-Z]+"})[^A-Z\\d]*(\\d+)$`;
	const [, first, last] = new RegExp(pattern).exec(number) ?? [];
	return last && `${first}${sign}${last.padStart(lastDigits(model).length, "0")}`;
}
