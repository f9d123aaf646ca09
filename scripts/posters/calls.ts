import { channelTarget } from "../facts/channels.ts";
import type { Facts } from "../facts/facts.ts";
import { scheduleOf } from "../facts/hours/schedule-of.ts";
import { displayNumber } from "../facts/phone.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import { hoursInline } from "../i18n/hours-words.ts";
import { plainText } from "../i18n/locale.ts";
import type { Translate } from "../i18n/strings.ts";
import { channelName } from "../outputs/line-words.ts";
import type { PosterLocale } from "./poster-locales.ts";
import { fill } from "./poster-words.ts";
import { printable } from "./small-print.ts";
import { type Spoken, spokenIn, typstLang } from "./spoken.ts";

/** What the hate-crime poster says of whom to call; every number is from hotlines.json. */
export interface Calls {
	/** The line of the poster's own language, which comes first; null in English, whose line is the one to report to. */
	own: LanguageCall | null;
	danger: string;
	report: { inside: string; elsewhere: string | null };
	/** Sentences under "Report it". */
	notes: string[];
	more: { name: Spoken; number: string }[];
	/** The lines of the other languages. */
	languages: LanguageCall[];
	relay: string | null;
}

/** A language by the name that its speakers give it, with the City's own words and its line. */
interface LanguageCall {
	lang: string;
	name: string;
	phrase: string;
	number: string;
}

interface Found {
	calls: Calls;
	/** The records that the calls were taken from. */
	lines: Hotline[];
	/** The hours that a note tells. */
	schedule: Schedule | undefined;
}

/** Null if the site lacks the two lines that the poster is about. */
export function callsOf(facts: Facts, voice: PosterLocale): Found | null {
	const { language, t } = voice;
	const words = voice.words.hateCrime;
	const used: Hotline[] = [];
	const use = (id: string | null): Hotline | undefined => {
		const line = id === null ? undefined : printable(facts, id);
		if (line) used.push(line);
		return line;
	};
	const danger = use(facts.site.lines.emergency);
	const report = use(facts.site.lines.main);
	if (!danger || !report) return null;
	const [inside = "", elsewhere = null] = numbers(report);

	const more: Calls["more"] = [];
	for (const id of facts.site.lines.others) {
		const line = use(id);
		if (line) more.push({ name: spokenIn(line.name, voice), number: first(line, t) });
	}
	const rights = use(facts.site.lines.discrimination);
	const office = rights && plainText(rights.name, voice);
	if (rights && office)
		more.push({
			name: { text: fill(words.civilRights, { office }), lang: typstLang(language.tag) },
			number: first(rights, t),
		});

	const tty = use(facts.site.lines.tty);
	const relay = tty && elsewhere && fill(words.relay, { relay: elsewhere, tty: numbers(tty).join(` ${words.or} `) });

	const help = facts.languages.all.flatMap(({ id, tag, name, hotline, helpPhrase }) => {
		const line = helpPhrase === null ? undefined : use(hotline);
		if (!line || helpPhrase === null) return [];
		return [{ id, call: { lang: typstLang(tag), name, phrase: helpPhrase, number: first(line, t) } }];
	});

	const schedule = scheduleOf(report, facts);
	const hours = schedule && !schedule.superseded && hoursInline(schedule, facts, t);
	const notes = [hours && fill(words.answered, { hours }), report.interpreters && words.interpreter];

	return {
		calls: {
			own: help.find(({ id }) => id === language.id)?.call ?? null,
			danger: first(danger, t),
			report: { inside, elsewhere },
			notes: notes.filter((note) => typeof note === "string"),
			more,
			languages: help.filter(({ id }) => id !== language.id).map(({ call }) => call),
			relay: relay || null,
		},
		lines: used,
		schedule: hours ? schedule : undefined,
	};
}

const numbers = (line: Hotline): string[] => line.numbers.map(displayNumber);
/** On paper a line is its first number, else the first text that it answers. */
const first = (line: Hotline, t: Translate): string => {
	const [text] = (line.channels ?? []).filter(({ kind }) => kind === "text");
	return numbers(line)[0] ?? (text ? channelName(text, t, channelTarget(text)) : "");
};
