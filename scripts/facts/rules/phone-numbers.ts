import { isValidPhoneNumber } from "libphonenumber-js/max";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { N11 } from "../phone.ts";
import type { Hotline, PhoneNumber } from "../schema/hotline.ts";
import type { Rule } from "./rule.ts";

/** Numbers must be such as can exist, by the numbering plans; nobody may be sent to a number that cannot ring. */
export const phoneNumbers: Rule = ({ hotlines }, at) =>
	hotlines.all.flatMap((line) => [
		...emergency(line).map((message) => at(line, ["kind"], message)),
		...line.numbers.flatMap((number, index): Diagnostic[] => {
			const diagnostics: Diagnostic[] = [];
			if (!canExist(number)) {
				const message = isOfPlan(number)
					? `${number.dial} has an area code or exchange that is not known here. Check the digits; if they are right, add "confirmedDigits": "${number.dial}".`
					: `${number.dial} is no number that can exist. ${advice(number)}`;
				diagnostics.push(at(line, ["numbers", index, "dial"], message));
			}
			if (number.confirmedDigits !== undefined && number.confirmedDigits !== number.dial) {
				const message = `"${number.confirmedDigits}" is not the number above, ${number.dial}. Check both, and write the same twice.`;
				diagnostics.push(at(line, ["numbers", index, "confirmedDigits"], message));
			}
			return diagnostics;
		}),
	]);

/** The page shows an emergency line before all others, and no other number. */
const emergency = ({ kind, numbers }: Hotline): string[] => {
	const isThere = numbers.some(({ dial }) => dial === "911");
	if (isThere === (kind === "emergency")) return [];
	return [
		isThere
			? '911 is an emergency line. Write "emergency".'
			: "an emergency line has the number 911. Write another kind, or the number.",
	];
};

const advice = ({ dial }: PhoneNumber): string => {
	const count = dial.startsWith("+1") ? dial.length - 2 : TEN;
	return count === TEN
		? `Check the digits: +1, area code, seven digits; or one of ${N11.join(", ")}.`
		: `It has ${count} digits after +1, and a number of this country has ${TEN}. Check them in the source.`;
};
const TEN = 10;
const SHORT: ReadonlySet<string> = new Set(N11);
/** A number as the North American Numbering Plan forms them: new area codes come faster than lists of them. */
const isOfPlan = ({ dial }: Pick<PhoneNumber, "dial">): boolean =>
	/^\+1[2-9](?!11)[0-8]\d[2-9](?!11)\d\d\d{4}$/.test(dial);
/** Whether a number can ring, by the lists of the numbering plans or, where they may be behind, by whoever checked its digits. */
export const canExist = (number: Pick<PhoneNumber, "dial" | "confirmedDigits">): boolean =>
	SHORT.has(number.dial) ||
	isValidPhoneNumber(number.dial) ||
	(isOfPlan(number) && number.confirmedDigits === number.dial);
