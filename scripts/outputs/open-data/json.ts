import { z } from "zod";
import { day } from "../../facts/schema/primitives.ts";
import { source } from "../../facts/schema/provenance.ts";
import { absoluteUrl } from "../../urls/site-url.ts";
import { KIND_WORDS, type Kind } from "./kinds.ts";
import { schemaUrl } from "./paths.ts";
import { PUBLISHED } from "./published.ts";
import { type Place, publishedRecords } from "./records.ts";

const about = {
	$schema: z.url().meta({ description: "Where to read what this file may hold." }),
	title: z.string(),
	description: z.string(),
	license: z.strictObject({ name: z.string(), spdx: z.string(), url: z.url() }),
	publisher: z.string(),
	documentation: z.url().meta({ description: "The page that explains these files." }),
	source: source.meta({ description: "The page that the site grew from. Each record names its own source." }),
	sourceUpdated: day.meta({ description: "When the City last changed that page." }),
};

/**
 * /data/<kind>.json: who publishes it under what license, then the records. The day of the build is not in it, so the file
 * changes only when a fact does; each record's `reviewBy` lets a reader judge its age on any day.
 */
export function jsonFile(kind: Kind, place: Place): string {
	const { facts, siteUrl } = place;
	const { site } = facts;
	const { name, spdx, url } = site.licenses.content;
	const file = {
		$schema: schemaUrl(kind, siteUrl),
		title: `${site.title}: ${KIND_WORDS[kind].title}`,
		description: KIND_WORDS[kind].description,
		license: { name, spdx, url },
		publisher: facts.organizations.byId.get(site.owner)?.name.en ?? site.title,
		documentation: absoluteUrl("/data/", siteUrl),
		source: site.source,
		sourceUpdated: site.sourceUpdated,
		[kind]: publishedRecords(kind, place),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}

/** /data/<kind>.schema.json: the JSON Schema (2020-12) of that file. */
export function schemaFile(kind: Kind, { siteUrl }: Pick<Place, "siteUrl">): string {
	const { $schema, ...rules } = z.toJSONSchema(z.strictObject({ ...about, [kind]: z.array(PUBLISHED[kind]) }));
	const { title, description } = KIND_WORDS[kind];
	return `${JSON.stringify({ $schema, $id: schemaUrl(kind, siteUrl), title, description, ...rules }, null, "\t")}\n`;
}
