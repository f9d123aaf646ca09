import { type LinePhone, phonesOf } from "../channels.ts";
import { displayNumber, exchangeOf } from "../phone.ts";
import type { Hotline } from "../schema/hotline.ts";
import { canExist } from "./phone-numbers.ts";
import { belongsToOwner } from "./references.ts";
import type { Evidence, Rule } from "./rule.ts";

interface CityNumber extends LinePhone {
	line: Hotline;
	exchange: string;
	/** Its place in the file among the City's numbers. */
	order: number;
}

/**
 * For years the City printed 612-637-2800 for its Hmong line: two digits swapped in 612-673-2800. So a City number that is a swap away from
 * another, or whose exchange no other City number has, is questioned until its record repeats it in `confirmedDigits`.
 */
export const lookalikeNumbers: Rule = (evidence, at) => {
	const numbers = cityNumbers(evidence);
	const byDial = new Map(numbers.map((number) => [number.dial, number]));
	const sizes = new Map<string, number>();
	for (const { exchange } of byDial.values()) sizes.set(exchange, (sizes.get(exchange) ?? 0) + 1);
	const sizeOf = (exchange: string) => sizes.get(exchange) ?? 0;
	const isOdder = (a: CityNumber, b: CityNumber) =>
		sizeOf(a.exchange) === sizeOf(b.exchange) ? a.order > b.order : sizeOf(a.exchange) < sizeOf(b.exchange);
	const allAlone = sizes.size === byDial.size;
	const question = (number: CityNumber): string | undefined => {
		const swaps = swapsOf(number.dial);
		const twin = swaps.map((dial) => byDial.get(dial)).find((it) => it !== undefined && isOdder(number, it));
		if (twin) return `looks like ${displayNumber(twin)}, with two digits swapped`;
		if (sizeOf(number.exchange) > 1 || byDial.size === 1 || (allAlone && number.order === 0)) return undefined;
		const likely = swaps.find((dial) => exchangeOf(dial) !== number.exchange && sizeOf(exchangeOf(dial) ?? "") > 0);
		const alone = `no other number of the City begins with ${number.exchange}`;
		return likely === undefined ? `is unusual: ${alone}` : `looks like ${displayNumber({ dial: likely })}: ${alone}`;
	};
	return numbers.flatMap((number) => {
		if (number.confirmedDigits === number.dial) return [];
		// One that cannot exist is told already.
		if (!canExist(number)) return [];
		const doubt = question(number);
		if (doubt === undefined) return [];
		const advice = `Check the digits; if they are right, add "confirmedDigits": "${number.dial}".`;
		return [at(number.line, number.path, `${displayNumber(number)} ${doubt}. ${advice}`)];
	});
};

const cityNumbers = (evidence: Evidence): CityNumber[] => {
	const isCity = belongsToOwner(evidence);
	return evidence.hotlines.all
		.filter((line) => isCity(line.owner))
		.flatMap((line) => phonesOf(line).map((phone) => ({ ...phone, line, exchange: exchangeOf(phone.dial) })))
		.flatMap((number, order) => (number.exchange ? [{ ...number, exchange: number.exchange, order }] : []));
};

/** The numbers that come of swapping two neighbouring digits after +1. */
const swapsOf = (dial: string): string[] => {
	const swaps: string[] = [];
	for (let at = 2; at + 1 < dial.length; at++) {
		const swapped = dial.slice(0, at) + dial.charAt(at + 1) + dial.charAt(at) + dial.slice(at + 2);
		if (swapped !== dial) swaps.push(swapped);
	}
	return swaps;
};
