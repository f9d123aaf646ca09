import { isValidPhoneNumber } from "libphonenumber-js/max";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { kindOf, type LinePhone, phonesOf } from "../channels.ts";
import { SHORT_NUMBERS } from "../phone.ts";
import type { Hotline } from "../schema/hotline.ts";
import type { Rule } from "./rule.ts";

/** Numbers must be such as can exist, by the numbering plans; nobody may be sent to a number that cannot ring. */
export const phoneNumbers: Rule = ({ hotlines }, at) =>
	hotlines.all.flatMap((line) => [
		...kindFaults(line).map((message) => at(line, ["kind"], message)),
		...phonesOf(line).flatMap((phone): Diagnostic[] => {
			const { path, dial, confirmedDigits } = phone;
			const diagnostics: Diagnostic[] = [];
			if (!canExist(phone)) {
				const message = isOfPlan(dial)
					? `${dial} has an area code or exchange that is not known here. Check the digits; if they are right, add "confirmedDigits": "${dial}".`
					: `${dial} is no number that can exist. ${advice(dial)}`;
				diagnostics.push(at(line, path, message));
			}
			if (confirmedDigits !== undefined && confirmedDigits !== dial) {
				const message = `"${confirmedDigits}" is not the number above, ${dial}. Check both, and write the same twice.`;
				diagnostics.push(at(line, [...path.slice(0, -1), "confirmedDigits"], message));
			}
			return diagnostics;
		}),
	]);

/** The page shows an emergency line before all others, and no other number; and a line's first number is what its kind says. */
function kindFaults(line: Hotline): string[] {
	const { kind, numbers, channels } = line;
	const [first] = numbers;
	const isThere = numbers.some(({ dial }) => dial === "911");
	if (isThere !== (kind === "emergency"))
		return [
			isThere
				? '911 is an emergency line. Write "emergency".'
				: "an emergency line has the number 911. Write another kind, or the number.",
		];
	if (first === undefined)
		return channels === undefined
			? ['the line has neither a number nor a channel. Add one, such as "numbers": [{ "dial": "+16126733000" }].']
			: kind === "text"
				? []
				: [`a line of the kind ${kind} has a number to call. Add one, or write "text".`];
	if (kind === "text")
		return ['a line for writing alone has no number to call. Write "voice", or take the numbers out.'];
	return kindOf(first, line) === kind
		? []
		: [
				`the first number is of the kind ${kindOf(first, line)}, and the line of the kind ${kind}. Put the number to call first on top.`,
			];
}

const advice = (dial: string): string => {
	const count = dial.startsWith("+1") ? dial.length - 2 : TEN;
	return count === TEN
		? `Check the digits: +1, area code, seven digits; or one of ${SHORT_NUMBERS.join(", ")}.`
		: `It has ${count} digits after +1, and a number of this country has ${TEN}. Check them in the source.`;
};
const TEN = 10;
const SHORT: ReadonlySet<string> = new Set(SHORT_NUMBERS);
/** A number as the North American Numbering Plan forms them: new area codes come faster than lists of them. */
const isOfPlan = (dial: string): boolean => /^\+1[2-9](?!11)[0-8]\d[2-9](?!11)\d\d\d{4}$/.test(dial);
/** Carriers give out short codes for texts without a public list: https://usshortcodes.com. */
const isTextCode = (dial: string): boolean => /^\d{5,6}$/.test(dial);
/** Whether a number can ring, by the lists of the numbering plans or, where they may be behind, by whoever checked its digits. */
export const canExist = ({ dial, confirmedDigits, isText }: Omit<LinePhone, "path" | "key">): boolean =>
	SHORT.has(dial) ||
	(isText && isTextCode(dial)) ||
	isValidPhoneNumber(dial) ||
	(isOfPlan(dial) && confirmedDigits === dial);
