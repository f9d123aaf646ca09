import type { Diagnostic } from "../../project/diagnostics.ts";
import { phonesOf } from "../channels.ts";
import { nameOf } from "../load-file.ts";
import { displayNumber } from "../phone.ts";
import { addressLine } from "../places.ts";
import type { JsonPath } from "../read-json.ts";
import type { Hotline } from "../schema/hotline.ts";
import { type At, type Evidence, type Rule, recordsByFile } from "./rule.ts";

/** Two copies of one fact drift apart: the second is named, and where the first stands. */
export const noFactTwice: Rule = (evidence, at) => [
	...sharedNumbers(evidence, at),
	...twice(evidence.events.all, ["start"], (it) => `${it.name.en} | ${it.start}`, "event of this name and start", at),
	...twice(evidence.resolutions.all, ["number"], (it) => it.number, "resolution with this number", at),
	...twice(evidence.resources.all, ["url"], (it) => it.url, "resource with this address", at),
	...twice(evidence.organizations.all, ["name"], (it) => it.name.en, "organization of this name", at),
	...twice(
		evidence.places.all,
		["name"],
		(it) => `${it.name.en} | ${addressLine(it)}`,
		"place of this name and address",
		at,
	),
	...twice(evidence.quotations.all, ["text"], (it) => it.text, "quotation of these words", at),
	...twice(evidence.news.all, ["title"], (it) => `${it.title.en} | ${it.from}`, "news of this title and start", at),
	...twice(evidence.announcements.all, ["title"], (it) => it.title.en, "announcement of this title", at),
	...twice(evidence.corrections.all, ["was"], (it) => `${it.was} | ${it.is}`, "correction of the same words", at),
	...twice(evidence.toolkit.all, ["name"], (it) => it.name.en, "item of this name", at),
];

const twice = <T extends { id: string }>(
	records: readonly T[],
	path: JsonPath,
	keyOf: (record: T) => string | null,
	what: string,
	at: At,
): Diagnostic[] => {
	const first = new Map<string, T>();
	return records.flatMap((record): Diagnostic[] => {
		const key = keyOf(record);
		if (key === null) return [];
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, record);
			return [];
		}
		return [at(record, path, `"${earlier.id}" is already the ${what}. Keep one of the two, or correct this one.`)];
	});
};

/**
 * One number may serve two lines, as the TTY of Civil Rights did, but only after somebody has looked. Nobody knows which of the two is
 * the slip, so the first is told with the place of the other.
 */
const sharedNumbers = ({ hotlines }: Evidence, at: At): Diagnostic[] => {
	const first = new Map<string, { line: Hotline; path: JsonPath; isConfirmed: boolean }>();
	return hotlines.all.flatMap((line) =>
		phonesOf(line).flatMap(({ path, dial, key, confirmedDigits }): Diagnostic[] => {
			const earlier = first.get(key);
			const isConfirmed = confirmedDigits === dial;
			if (earlier === undefined) first.set(key, { line, path, isConfirmed });
			if (earlier === undefined || earlier.isConfirmed || isConfirmed) return [];
			const other = at(line, path, "");
			const message = `"${earlier.line.id}" and "${line.id}" (${other.file}:${other.line}) both have ${displayNumber({ dial })}. Correct the one that is wrong; only if both lines really share the number, add "confirmedDigits": "${dial}" here.`;
			return [at(earlier.line, earlier.path, message)];
		}),
	);
};

/** A list names each language, organizer and role once: the page would show it twice. */
export const namedOnce: Rule = ({ hotlines, resources, events, organizations }, at) => [
	...[...hotlines.all, ...resources.all].flatMap((it) => repeated(it, ["languages"], it.languages, at)),
	...hotlines.all.flatMap((it) =>
		(["numbers", "channels"] as const).flatMap((list) =>
			(it[list] ?? []).flatMap(({ languages = [] }, nth) => repeated(it, [list, nth, "languages"], languages, at)),
		),
	),
	...events.all.flatMap((it) =>
		(["organizers", "partners", "languages"] as const).flatMap((field) => repeated(it, [field], it[field] ?? [], at)),
	),
	...organizations.all.flatMap((it) => repeated(it, ["roles"], it.roles, at)),
];

const repeated = (record: object, field: JsonPath, names: readonly string[], at: At): Diagnostic[] =>
	names.flatMap((name, index) =>
		names.indexOf(name) === index ? [] : [at(record, [...field, index], `"${name}" stands here twice. Take one out.`)],
	);

/** An id names one record of its kind, since addresses and references are made of it. */
export const uniqueIds: Rule = (evidence, at) =>
	recordsByFile(evidence).flatMap(([, records]) => {
		const seen = new Set<string>();
		return records.flatMap((record) => {
			const id = nameOf(record);
			if (id === undefined || !seen.has(id)) {
				if (id !== undefined) seen.add(id);
				return [];
			}
			return [at(record, ["id"], `the id "${id}" names another record of this file too. Write a new one here.`)];
		});
	});
