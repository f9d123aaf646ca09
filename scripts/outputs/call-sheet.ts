import { freshnessAt, reviewBy } from "../facts/freshness.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import type { Provenance } from "../facts/schema/provenance.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import { plainText } from "../i18n/locale.ts";
import { publishedText } from "./ages.ts";
import { hoursWords } from "./hours-words.ts";
import { waysInWords } from "./line-words.ts";
import type { Publication } from "./publication.ts";

/** The kinds that somebody can confirm, in the order in which an old one would hurt. */
const KINDS = [
	"hotlines",
	"hours",
	"events",
	"resources",
	"organizations",
	"places",
	"files",
	"quotations",
	"announcements",
	"resolutions",
	"languages",
] as const;
type Kind = (typeof KINDS)[number];

/** One thing to confirm. */
interface DueFact {
	kind: Kind;
	id: string;
	record: Provenance & object;
	/** The last day on which it was in date; null if it never was. */
	lastDay: string | null;
}

/**
 * What is due on the day of the publication: lines first, as they stand in their file, then the hours of lines that are not due, then the rest,
 * the longest due first.
 */
export function dueFacts({ facts }: Publication): DueFact[] {
	const asked = new Set(
		facts.hotlines.all
			.filter((line) => !line.superseded && freshnessAt(line, "hotlines", facts.siteDate) === "overdue")
			.map(({ hours }) => `hours/${hours}`),
	);
	return KINDS.flatMap((kind) => {
		const due = [...facts[kind].byId]
			.filter(([id]) => !asked.has(`${kind}/${id}`))
			.filter(([, record]) => !record.superseded && freshnessAt(record, kind, facts.siteDate) === "overdue")
			.map(([id, record]) => ({ kind, id, record, lastDay: reviewBy(record, kind) }));
		return kind === "hotlines" ? due : due.sort((a, b) => compare(a.lastDay ?? "", b.lastDay ?? ""));
	});
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A sheet to call by: what to confirm, the number, what to ask, what is expected, and how to note the answer. */
export function callSheet(pub: Publication): string {
	const due = dueFacts(pub);
	if (due.length === 0) return "Nothing is due: every fact was confirmed or published lately enough.\n";
	const title = `Facts to confirm, as of ${pub.t.formats.date(pub.facts.siteDate)}: ${due.length}. The first are the most urgent.`;
	return `${[title, ...due.map((fact, index) => entry(fact, index + 1, pub))].join("\n\n")}\n`;
}

function entry(fact: DueFact, place: number, pub: Publication): string {
	const { kind, id, record, lastDay } = fact;
	const since =
		lastDay === null ? "It has no date, so it is always due." : `It was in date until ${pub.t.formats.date(lastDay)}.`;
	return [
		`${place}. ${nameOf(fact, pub)}`,
		...questions(fact, pub),
		`   Known: ${publishedText({ ...record, kind }, pub)} ${since}`,
		`   Source: ${record.source.title}, ${record.source.url}`,
		`   Once confirmed: npm run facts -- checked ${isWhole(fact, pub) ? id : `${kind}/${id}`}`,
	].join("\n");
}

function questions({ kind, id, record }: DueFact, pub: Publication): string[] {
	if (kind === "hotlines") {
		const line = record as Hotline;
		const numbers = waysInWords(line, pub).join(", ");
		if (line.kind === "emergency")
			return [
				`   Number: ${numbers}`,
				"   Do not call it to check: read the source instead, and ask its owner by another line.",
			];
		return [
			`   ${line.kind === "text" ? "Write to" : "Call"}: ${numbers}`,
			`   Ask: Is this the right number? ${plainText(line.purpose, pub)} Is that still so?`,
			...hoursQuestions(pub.facts.hours.byId.get(line.hours ?? ""), pub),
		];
	}
	if (kind === "hours") {
		const line = pub.facts.hotlines.all.find(({ hours }) => hours === id);
		const numbers = line && waysInWords(line, pub).join(", ");
		return [...(numbers === undefined ? [] : [`   Call: ${numbers}`]), ...hoursQuestions(record as Schedule, pub)];
	}
	return ["   Ask: Does the source still say the same? Is there a newer one?"];
}

/** Whether a line is confirmed with its hours: by its id alone, if these are not known to have changed. */
const isWhole = ({ kind, record }: DueFact, { facts }: Publication): boolean =>
	kind === "hotlines" && !facts.hours.byId.get((record as Hotline).hours ?? "")?.superseded;

/** One call is enough for a line and its hours, and one command notes both. */
const hoursQuestions = (schedule: Schedule | undefined, pub: Publication): string[] =>
	schedule === undefined
		? []
		: [
				"   Ask: When is the line answered? On which days is it closed?",
				...hoursWords(schedule, pub).map((words) => `   Expected: ${words}`),
			];

function nameOf({ kind, id, record }: DueFact, pub: Publication): string {
	if (kind === "hours") return `Hours: ${lineName(id, pub)}`;
	if ("name" in record)
		return typeof record.name === "string" ? record.name : plainText(record.name as { en: string }, pub);
	if ("title" in record) return plainText(record.title as { en: string }, pub);
	return "cite" in record ? plainText(record.cite as { en: string }, pub) : id;
}

function lineName(hours: string, pub: Publication): string {
	const line = pub.facts.hotlines.all.find((it) => it.hours === hours);
	return line ? plainText(line.name, pub) : hours;
}
