import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Kind } from "../../../../scripts/outputs/open-data/kinds.ts";
import type { Publication } from "../../../../scripts/outputs/publication.ts";
import { type AnyRecord, datesWith, daysOf, idOf, numbersOf, onlineOf, recordsOf, stateOf } from "./expected.ts";
import { leafDifferences, leavesOf } from "./leaves.ts";

/** What a JSON Schema has against a file. */
export function schemaDiagnostics(schemaText: string): (text: string) => string[] {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats.default(ajv);
	const validate = ajv.compile(JSON.parse(schemaText));
	return (text) => {
		validate(JSON.parse(text));
		return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	};
}

/** Tells in what a JSON file of open data differs from the facts. */
export function jsonReader(kind: Kind, pub: Publication): (text: string) => string[] {
	const { site, organizations } = pub.facts;
	const expectedAbout = leavesOf({
		$schema: `${pub.siteUrl}data/${kind}.schema.json`,
		license: site.licenses.content,
		publisher: organizations.byId.get(site.owner)?.name.en,
		documentation: `${pub.siteUrl}data/`,
		source: site.source,
		sourceUpdated: site.sourceUpdated,
	});
	const records = recordsOf(kind, pub.facts).map((record) => ({
		id: idOf(record),
		leaves: leavesOf(expectedRecord(kind, record, pub)),
	}));
	return (text) => {
		const { [kind]: published, title: _title, description: _description, ...about } = JSON.parse(text);
		return [
			...(published.length === records.length ? [] : [`${published.length} records, not ${records.length}`]),
			...leafDifferences("file", leavesOf(about), expectedAbout),
			...records.flatMap(({ id, leaves }, index) => leafDifferences(id, leavesOf(published[index]), leaves)),
		];
	};
}

function expectedRecord(kind: Kind, record: AnyRecord, pub: Publication): AnyRecord {
	const { reviewEvery: _reviewEvery, ...fields } = record;
	const line = kind === "hotlines" ? pub.facts.hotlines.byId.get(idOf(record)) : undefined;
	const schedule = kind === "hours" ? pub.facts.hours.byId.get(idOf(record)) : undefined;
	const event = kind === "events" ? pub.facts.events.byId.get(idOf(record)) : undefined;
	return {
		...fields,
		...stateOf(kind, record, pub),
		...(event && { occurrences: datesWith(event), ...(event.online && { online: onlineOf(event, pub.facts) }) }),
		...(line && { numbers: numbersOf(line), channels: [] }),
		...(schedule && {
			mayBeClosed: daysOf(schedule, "holiday"),
			closures: schedule.closures.map((closure) => ({
				...closure,
				dates: daysOf({ ...schedule, closures: [closure] }, "closure"),
			})),
		}),
	};
}
