import { isDeepStrictEqual } from "node:util";
import type { Hotline, PhoneNumber } from "../../facts/schema/hotline.ts";
import type { RecordChange } from "./diff-records.ts";
import { capital } from "./english.ts";
import { type About, fieldSentences } from "./field-sentences.ts";
import { nameInWords } from "./names.ts";
import { valueInWords } from "./values.ts";

/** What changed about a line: first its numbers, one by one, then the rest. */
export function lineSentences({ was, now, fields }: RecordChange, about: About): string[] {
	// The schema of its file has proved both to be lines.
	const [before, after] = [was as Hotline, now as Hotline];
	const name = nameInWords("hotlines", before, about.facts.was);
	const others = fields.filter(({ field }) => field !== "numbers");
	return [...numberSentences(name, before.numbers, after.numbers), ...fieldSentences(others, about)];
}

/** Numbers that stay are not told. // => ["The number of Minneapolis 311 is now 612-673-3001 (was 612-673-3000)."] */
export function numberSentences(name: string, was: readonly PhoneNumber[], now: readonly PhoneNumber[]): string[] {
	const gone = was.filter((it) => !now.some((other) => isDeepStrictEqual(other, it)));
	const come = now.filter((it) => !was.some((other) => isDeepStrictEqual(other, it)));
	if (gone.length + come.length === 0)
		return isDeepStrictEqual(was, now)
			? []
			: [`The numbers of ${name} stand in another order: ${say(now[0])} comes first.`];
	const paired = Math.min(gone.length, come.length);
	return [
		...come
			.slice(0, paired)
			.map((number, index) => `The number of ${name} is now ${say(number)} (was ${say(gone[index])}).`),
		...come.slice(paired).map((number) => `${capital(name)} has a new number: ${say(number)}.`),
		...gone.slice(paired).map((number) => `The number ${say(number)} of ${name} was taken out.`),
	];
}

const say = (number: PhoneNumber | undefined): string => valueInWords("numbers", number, undefined) ?? "none";
