import type { Fault } from "../../project/faults.ts";
import { instead } from "../did-you-mean.ts";
import { insteadOf, namedIn } from "../nearest-record.ts";
import type { JsonPath } from "../read-json.ts";
import type { FileName } from "../schema/files.ts";
import type { Site } from "../schema/site.ts";
import type { Evidence, Rule } from "./rule.ts";

/** One field that names a record of another list. */
interface Reference {
	record: object;
	path: JsonPath;
	to: Exclude<FileName, "site">;
	id: string | null | undefined;
}

/** What one record names must be there. A list that could not be read proves nothing. */
export const references: Rule = (evidence, at) => {
	const advice = (id: string, to: Reference["to"], known: ReadonlySet<string>) =>
		insteadOf(
			id,
			to,
			[...known].map((it) => namedIn(evidence[to].byId.get(it)) ?? { id: it, names: [] }),
		);
	return referencesOf(evidence).flatMap(({ record, path, to, id }): Fault[] => {
		const known = evidence.ids.get(to);
		if (id === null || id === undefined || known === undefined || known.has(id)) return [];
		return [at(record, path, `"${id}" is not in ${to}.json. ${advice(id, to, known)}`)];
	});
};

const referencesOf = (evidence: Evidence): Reference[] => [
	...evidence.hotlines.all.flatMap((line) => [
		one(line, "owner", "organizations", line.owner),
		one(line, "hours", "hours", line.hours),
		...each(line, "languages", "languages", line.languages),
	]),
	...evidence.events.all.flatMap((event) => each(event, "organizers", "organizations", event.organizers)),
	...evidence.resolutions.all.map((it) => one(it, "body", "organizations", it.body)),
	...evidence.organizations.all.map((it) => one(it, "partOf", "organizations", it.partOf)),
	...evidence.alert.all.map((it) => one(it, "preset", "presets", it.preset)),
	...evidence.languages.all.map((it) => one(it, "hotline", "hotlines", it.hotline)),
	...evidence.quotations.all.map((it) => one(it, "language", "languages", it.language)),
	...evidence.resources.all.flatMap((it) => [
		one(it, "owner", "organizations", it.owner),
		...each(it, "languages", "languages", it.languages),
	]),
	// A line whose record has an error of its own is told there.
	...(evidence.site && evidence.whole.has("hotlines") ? ofSite(evidence.site) : []),
];

function ofSite(site: Site): Reference[] {
	const { others, ...single } = site.lines;
	return [
		one(site, "owner", "organizations", site.owner),
		...Object.entries(single).map(([role, id]) => ({
			record: site,
			path: ["lines", role],
			to: "hotlines" as const,
			id,
		})),
		...others.map((id, index) => ({ record: site, path: ["lines", "others", index], to: "hotlines" as const, id })),
	];
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

const one = (record: object, field: string, to: Reference["to"], id: Reference["id"]): Reference => ({
	record,
	path: [field],
	to,
	id,
});

const each = (record: object, field: string, to: Reference["to"], ids: readonly string[]): Reference[] =>
	ids.map((id, index) => ({ record, path: [field, index], to, id }));
