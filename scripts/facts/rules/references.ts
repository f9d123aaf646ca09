import { z } from "zod";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { instead } from "../did-you-mean.ts";
import { nameOf } from "../load-file.ts";
import { insteadOf, namedIn } from "../nearest-record.ts";
import type { JsonPath } from "../read-json.ts";
import { type FileName, placeOfKind, recordSchema } from "../schema/files.ts";
import type { Hotline } from "../schema/hotline.ts";
import type { Language } from "../schema/language.ts";
import type { Organization } from "../schema/organization.ts";
import { type ReferredList, referredList } from "../schema/primitives.ts";
import type { Resource } from "../schema/reference.ts";
import { bare } from "../shape/schema-at.ts";
import { isWellKnown } from "../well-known.ts";
import { allRecordsByFile, type Evidence, type Rule } from "./rule.ts";

/** What one record names must be there. A list that could not be read proves nothing. */
export const references: Rule = (evidence, at) =>
	allRecordsByFile(evidence).flatMap(([file, records]) =>
		placesIn(recordSchema(file)).flatMap(({ place, to }) => {
			const known = evidence.ids.get(to);
			// A line whose record has an error of its own is told there.
			const isUnsure = file === "site" && to === "hotlines" && !evidence.whole.has(to);
			if (known === undefined || isUnsure) return [];
			return records.flatMap((record) =>
				idsAt(record, place).flatMap(({ path, id }): Diagnostic[] => {
					if (known.has(id) || isWellKnown(to, id)) return [];
					const own = file === to ? nameOf(record) : undefined;
					const others = [...known].filter((it) => it !== own);
					const named = others.map((it) => namedIn(evidence[to].byId.get(it)) ?? { id: it, names: [] });
					return [at(record, path, `"${id}" is not in ${placeOfKind(to)}. ${insteadOf(id, to, named)}`)];
				}),
			);
		}),
	);

/** Where records name others, by what their schema says of each field; "*" stands for each place of a list. */
function placesIn(field: z.ZodType, place: readonly string[] = []): { place: readonly string[]; to: ReferredList }[] {
	const schema = bare(field);
	const to = referredList(schema);
	if (to !== undefined) return [{ place, to }];
	if (schema instanceof z.ZodArray) return placesIn(schema.element as z.ZodType, [...place, "*"]);
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape).flatMap(([name, part]) => placesIn(part as z.ZodType, [...place, name]));
}

/** The ids that stand at such a place of a record. */
function idsAt(
	value: unknown,
	[step, ...rest]: readonly string[],
	path: JsonPath = [],
): { path: JsonPath; id: string }[] {
	if (step === undefined) return typeof value === "string" ? [{ path, id: value }] : [];
	if (step === "*") return Array.isArray(value) ? value.flatMap((it, nth) => idsAt(it, rest, [...path, nth])) : [];
	return value !== null && typeof value === "object" ? idsAt(Reflect.get(value, step), rest, [...path, step]) : [];
}

/** What a record must be able to do for the one that refers to it. */
interface Duty {
	file: FileName;
	place: readonly string[];
	to: "hotlines" | "resources";
	/** Why it cannot; undefined if it can. */
	fault(target: Hotline | Resource, from: object): string | undefined;
	/** Whether nothing is said where no record can: a place may have to make do. */
	isLenient?: boolean;
}

const lineDuty = (place: readonly string[], fault: (line: Hotline, from: object) => string | undefined): Duty => ({
	file: place[0] === "hotline" ? "languages" : "site",
	place,
	to: "hotlines",
	fault: (line, from) => fault(line as Hotline, from),
});
const ofKind = (task: string, kind: Hotline["kind"]): Duty => ({
	...lineDuty(["lines", task], (line) => {
		if (line.superseded || line.kind !== kind) return `is none of the kind ${kind} that is in use`;
		// So all pages say of it.
		return task === "main" && !line.languages.includes("en") ? "is not answered in English" : undefined;
	}),
	isLenient: true,
});

const DUTIES: readonly Duty[] = [
	lineDuty(["hotline"], (line, language) => {
		const { id, englishName } = language as Language;
		if (!line.languages.includes(id)) return `is not answered in ${englishName}`;
		if (line.superseded) return "has another number now";
		return line.numbers.length > 0 ? undefined : "has no number to call";
	}),
	ofKind("main", "voice"),
	ofKind("emergency", "emergency"),
	ofKind("tty", "tty"),
	ofKind("discrimination", "voice"),
	lineDuty(["lines", "others", "*"], ({ numbers, channels = [] }) =>
		numbers.length > 0 || channels.some(({ kind }) => kind === "text")
			? undefined
			: "has neither a number nor a text to print on posters",
	),
	{
		file: "hotlines",
		place: ["channels", "*", "resource"],
		to: "resources",
		fault: (page) => ((page as Resource).url === null ? "has no web address to lead to" : undefined),
	},
];

/** A record that stands for a language or a task must be able to do it: else every page would print a number that helps nobody. */
export const ableRecords: Rule = (evidence, at) =>
	allRecordsByFile(evidence).flatMap(([file, records]) =>
		DUTIES.filter((duty) => duty.file === file).flatMap(({ place, to, fault, isLenient }) =>
			records.flatMap((record) => {
				const able = evidence[to].all.filter((it) => fault(it, record) === undefined).map(({ id }) => id);
				if (isLenient && able.length === 0) return [];
				return idsAt(record, place).flatMap(({ path, id }): Diagnostic[] => {
					const target = evidence[to].byId.get(id);
					const why = target && fault(target, record);
					if (why === undefined) return [];
					const advice =
						able.length > 0 ? instead("", able) : path.at(-1) === "hotline" ? "Write null." : "Take it out.";
					return [at(record, path, `the ${to === "hotlines" ? "line" : "page"} "${id}" ${why}. ${advice}`)];
				});
			}),
		),
	);

/** A number works from a place that site.json describes. */
export const knownReaches: Rule = ({ site, hotlines }, at) => {
	const known = site?.reaches.map(({ id }) => id);
	if (known === undefined) return [];
	return hotlines.all.flatMap((line) =>
		line.numbers.flatMap(({ reachableFrom: from }, index) =>
			from === undefined || known.includes(from)
				? []
				: [
						at(
							line,
							["numbers", index, "reachableFrom"],
							`"${from}" is not a place the site knows. ${instead(from, known)}`,
						),
					],
		),
	);
};

/** Hours that no line and no place refers to would never be shown: the reference was forgotten, or they are left over. */
export const usedHours: Rule = ({ hotlines, places, hours, whole, ids }, at) => {
	if (!whole.has("hotlines") || !whole.has("places")) return [];
	const ways = hotlines.all.flatMap((line) => [line, ...line.numbers, ...(line.channels ?? [])]);
	const used = new Set([...ways, ...places.all].map((it) => it.hours ?? null));
	// A misspelt reference is told where it stands, and may mean any of those that seem unused.
	if ([...used].some((id) => id !== null && !ids.get("hours")?.has(id) && !isWellKnown("hours", id))) return [];
	return hours.all
		.filter((schedule) => !used.has(schedule.id))
		.map((schedule) =>
			at(
				schedule,
				["id"],
				`no line in hotlines.json and no place in places.json has the hours "${schedule.id}". Name them there, or take them out.`,
			),
		);
};

/** An organization may not be part of itself, by whatever way round. */
export const noBelongingInCircles: Rule = ({ organizations }, at) =>
	organizations.all.flatMap((organization) =>
		ancestorsOf(organization.id, organizations.byId).has(organization.id)
			? [
					at(
						organization,
						["partOf"],
						`"${organization.id}" is part of itself in the end. Correct partOf here or above.`,
					),
				]
			: [],
	);

/** Says whether an organization is the owner of the site, whose numbers are looked at most closely, or a part of it, at any depth. */
export function belongsToOwner({
	organizations,
	site,
}: Pick<Evidence, "organizations" | "site">): (id: string) => boolean {
	const known = new Map<string, boolean>();
	return (id) => {
		const answer = known.get(id) ?? (id === site?.owner || ancestorsOf(id, organizations.byId).has(site?.owner ?? ""));
		known.set(id, answer);
		return answer;
	};
}

const ancestorsOf = (id: string, byId: ReadonlyMap<string, Organization>): Set<string> => {
	const found = new Set<string>();
	for (let parent = byId.get(id)?.partOf; parent && !found.has(parent); parent = byId.get(parent)?.partOf) {
		found.add(parent);
	}
	return found;
};

/** `{id}` and `{id#2}` in the words on accommodations become numbers of lines, which must be there. */
export const placeholders: Rule = (evidence, at) => {
	const { site } = evidence;
	if (site === undefined) return [];
	return Object.entries(site.accommodations).flatMap(([tag, text]): Diagnostic[] =>
		(text.match(/\{[^{}]*\}?|\}/g) ?? []).flatMap((found) => {
			const message = complaint(found, evidence);
			return message === undefined ? [] : [at(site, ["accommodations", tag], message)];
		}),
	);
};

const complaint = (found: string, { ids, hotlines }: Evidence): string | undefined => {
	const [, id, nth = "1"] = /^\{([a-z0-9-]+)(?:#(\d))?\}$/.exec(found) ?? [];
	if (id === undefined)
		return `${found} is not understood. Write the id of a line, such as {city-311} or {city-311#2}.`;
	const known = ids.get("hotlines");
	if (known !== undefined && !known.has(id)) return `"${id}" is not in hotlines.json. ${instead(id, known)}`;
	const count = hotlines.byId.get(id)?.numbers.length;
	if (count === undefined || (Number(nth) >= 1 && Number(nth) <= count)) return undefined;
	if (count === 0) return `${found}: the line has no number to call. Name another line.`;
	return `${found}: the line has ${count === 1 ? "one number" : `${count} numbers`}. Write {${id}}, or a number that it has.`;
};
