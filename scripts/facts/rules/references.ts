import { z } from "zod";
import type { Fault } from "../../project/faults.ts";
import { instead } from "../did-you-mean.ts";
import { insteadOf, namedIn } from "../nearest-record.ts";
import type { JsonPath } from "../read-json.ts";
import { recordSchema } from "../schema/files.ts";
import type { Organization } from "../schema/organization.ts";
import { type ReferredList, referredList } from "../schema/primitives.ts";
import { bare } from "../shape/schema-at.ts";
import { allRecordsByFile, type Evidence, type Rule } from "./rule.ts";

/** One id of another record that stands in a record. */
interface Reference {
	path: JsonPath;
	to: ReferredList;
	id: string;
}

/** What one record names must be there. A list that could not be read proves nothing. */
export const references: Rule = (evidence, at) =>
	allRecordsByFile(evidence).flatMap(([file, records]) => {
		const schema = recordSchema(file);
		return records.flatMap((record) =>
			referencesIn(schema, record).flatMap(({ path, to, id }): Fault[] => {
				const known = evidence.ids.get(to);
				// A line whose record has an error of its own is told there.
				const isUnsure = file === "site" && to === "hotlines" && !evidence.whole.has(to);
				if (known === undefined || known.has(id) || isUnsure) return [];
				const named = [...known].map((it) => namedIn(evidence[to].byId.get(it)) ?? { id: it, names: [] });
				return [at(record, path, `"${id}" is not in ${to}.json. ${insteadOf(id, to, named)}`)];
			}),
		);
	});

/** What a value names, by what its schema says of each field. */
function referencesIn(field: z.ZodType, value: unknown, path: JsonPath = []): Reference[] {
	const schema = bare(field);
	const to = referredList(schema);
	if (to !== undefined) return typeof value === "string" ? [{ path, to, id: value }] : [];
	if (schema instanceof z.ZodArray && Array.isArray(value))
		return value.flatMap((it, index) => referencesIn(schema.element as z.ZodType, it, [...path, index]));
	if (schema instanceof z.ZodObject && value !== null && typeof value === "object")
		return Object.entries(schema.shape).flatMap(([name, part]) =>
			referencesIn(part as z.ZodType, Reflect.get(value, name), [...path, name]),
		);
	return [];
}

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

/** Hours that no line refers to would never be shown: the reference was forgotten, or they are left over. */
export const usedHours: Rule = ({ hotlines, hours, whole, ids }, at) => {
	if (!whole.has("hotlines")) return [];
	const used = new Set(hotlines.all.map((line) => line.hours));
	// A misspelt reference is told where it stands, and may mean any of those that seem unused.
	if ([...used].some((id) => id !== null && !ids.get("hours")?.has(id))) return [];
	return hours.all
		.filter((schedule) => !used.has(schedule.id))
		.map((schedule) =>
			at(
				schedule,
				["id"],
				`no line in hotlines.json has the hours "${schedule.id}". Name them there, or take them out.`,
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
