import type { Facts } from "../facts/facts.ts";
import { displayNumber } from "../facts/phone.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import type { Localized } from "../facts/schema/primitives.ts";
import type { Translate } from "../words/strings.ts";
import { printedHours } from "./printed-hours.ts";
import { type ArtWords, fill } from "./words.ts";

/** What the hate-crime poster says of whom to call; every number is from hotlines.json. */
export interface Calls {
	danger: string;
	report: { inside: string; elsewhere: string | null };
	/** Sentences under "Report it". */
	notes: string[];
	more: { name: string; number: string }[];
	/** By the name that its speakers give it, with the City's own words. */
	languages: { lang: string; name: string; phrase: string; number: string }[];
	relay: string | null;
}

interface Found {
	calls: Calls;
	/** The records that the calls were taken from. */
	lines: Hotline[];
}

/** Lines that paper may name: one known to have changed is left out, since paper cannot be corrected. */
export const printable = (facts: Facts, id: string): Hotline | undefined => {
	const line = facts.hotlines.byId.get(id);
	return line?.superseded ? undefined : line;
};

/** Null if the site lacks the two lines that the poster is about. */
export function callsOf(facts: Facts, language: string, words: ArtWords["hateCrime"], t: Translate): Found | null {
	const used: Hotline[] = [];
	const use = (id: string | null): Hotline | undefined => {
		const line = id === null ? undefined : printable(facts, id);
		if (line) used.push(line);
		return line;
	};
	const danger = use("emergency-911");
	const report = use("city-311");
	if (!danger || !report) return null;
	const [inside = "", elsewhere = null] = numbers(report);

	const more: Calls["more"] = [];
	const justice = use("justice-department");
	if (justice) more.push({ name: inLanguage(justice.name, language), number: first(justice) });
	const rights = use("civil-rights");
	const office = rights && inLanguage(rights.name, language);
	if (rights && office) more.push({ name: fill(words.civilRights, { office }), number: first(rights) });

	const tty = use("city-tty");
	const relay = tty && elsewhere && fill(words.relay, { relay: elsewhere, tty: numbers(tty).join(` ${words.or} `) });

	const languages = facts.languages.all.flatMap(({ tag, name, hotline, helpPhrase }) => {
		const help = helpPhrase === null ? undefined : use(hotline);
		return help && helpPhrase !== null ? [{ lang: tag, name, phrase: helpPhrase, number: first(help) }] : [];
	});

	const schedule = report.hours === null ? undefined : facts.hours.byId.get(report.hours);
	const hours = schedule && !schedule.superseded && printedHours(schedule, facts.siteDate, t);
	const notes = [hours && fill(words.answered, { hours }), report.interpreters && words.interpreter];

	return {
		calls: {
			danger: first(danger),
			report: { inside, elsewhere },
			notes: notes.filter((note) => typeof note === "string"),
			more,
			languages,
			relay: relay || null,
		},
		lines: used,
	};
}

const numbers = (line: Hotline): string[] => line.numbers.map(({ dial }) => displayNumber(dial));
const first = (line: Hotline): string => numbers(line)[0] ?? "";

/** English stands in where a record lacks the language. */
export const inLanguage = (text: Localized, language: string): string => text[language] ?? text.en;
