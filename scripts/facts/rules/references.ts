import { z } from "zod";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { instead } from "../did-you-mean.ts";
import { nameOf } from "../load-file.ts";
import { insteadOf, namedIn } from "../nearest-record.ts";
import type { JsonPath } from "../read-json.ts";
import { placeOfKind, recordSchema } from "../schema/files.ts";
import type { Hotline } from "../schema/hotline.ts";
import type { Organization } from "../schema/organization.ts";
import { type ReferredList, referredList } from "../schema/primitives.ts";
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

/** A line that stands for a language or a task must be able to do it: else every page would print a number that helps nobody. */
export const ableLines: Rule = ({ site, languages, hotlines }, at) => {
	const able = (test: (line: Hotline) => boolean) => hotlines.all.filter((line) => !line.superseded && test(line));
	const complaint = (record: object, path: JsonPath, id: string | null, lines: readonly Hotline[], advice: string) =>
		id === null || !hotlines.byId.has(id) || lines.some((line) => line.id === id)
			? []
			: [at(record, path, `the line "${id}" ${advice}`)];
	const ofLanguages = languages.all.flatMap((language) => {
		const { id, englishName, hotline } = language;
		const lines = able((line) => line.languages.includes(id));
		const isOld = hotlines.byId.get(hotline ?? "")?.languages.includes(id);
		const why = isOld ? "has another number now." : `is not answered in ${englishName}.`;
		const others =
			lines.length > 0
				? instead(
						"",
						lines.map((line) => line.id),
					)
				: "Write null.";
		return complaint(language, ["hotline"], hotline, lines, `${why} ${others}`);
	});
	const ofTasks = TASKS.flatMap(([task, kind]) => {
		const lines = able((line) => line.kind === kind);
		// A place without such a line may name another.
		if (site === undefined || lines.length === 0) return [];
		const others = instead(
			"",
			lines.map((line) => line.id),
		);
		return complaint(
			site,
			["lines", task],
			site.lines[task],
			lines,
			`is none of the kind ${kind} that is in use. ${others}`,
		);
	});
	return [...ofLanguages, ...ofTasks];
};

const TASKS = [
	["main", "voice"],
	["emergency", "emergency"],
	["tty", "tty"],
	["discrimination", "voice"],
] as const;

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
	const used = new Set([...hotlines.all, ...places.all].map((it) => it.hours ?? null));
	// A misspelt reference is told where it stands, and may mean any of those that seem unused.
	if ([...used].some((id) => id !== null && !ids.get("hours")?.has(id))) return [];
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
	return `${found}: the line has ${count === 1 ? "one number" : `${count} numbers`}. Write {${id}}, or a number that it has.`;
};
