import { z } from "zod";
import type { CitedKind } from "../../urls/permalink.ts";
import { alert, preset } from "./alert.ts";
import { event } from "./event.ts";
import { file } from "./file.ts";
import { goneFields } from "./gone.ts";
import { hotline } from "./hotline.ts";
import { language } from "./language.ts";
import { news } from "./news.ts";
import { organization } from "./organization.ts";
import { place } from "./place.ts";
import { announcement, correction, quotation, resource, toolkitItem } from "./reference.ts";
import { resolution } from "./resolution.ts";
import { schedule } from "./schedule.ts";
import { site } from "./site.ts";

/** Where the schema that editors read is kept, from the project's root. `npm run schemas` writes it. */
export const EDITOR_SCHEMA = "scripts/editor.schema.json";

const $schema = z.string().meta({
	description: "Where editors find what this file may hold. Leave it as it is.",
	examples: [`../${EDITOR_SCHEMA}`],
});
const listOf = <K extends string, T extends z.ZodType>(name: K, record: T) =>
	z.strictObject({
		$schema,
		[name]: z.array(record).meta({ description: `All records of ${name}, one after the other.`, examples: [[]] }),
	} as { $schema: z.ZodString } & Record<K, z.ZodArray<T>>);

/** Every kind of facts, by its name in `_data/`: what it holds. One list (or one record) a file, or a folder with a file for each record. */
export const FILES = {
	alert: listOf("alert", alert),
	announcements: listOf("announcements", announcement),
	corrections: listOf("corrections", correction),
	events: listOf("events", event),
	files: listOf("files", file),
	hotlines: listOf("hotlines", hotline),
	hours: listOf("hours", schedule),
	languages: listOf("languages", language),
	news: listOf("news", news),
	organizations: listOf("organizations", organization),
	places: listOf("places", place),
	presets: listOf("presets", preset),
	quotations: listOf("quotations", quotation),
	resolutions: listOf("resolutions", resolution),
	resources: listOf("resources", resource),
	site: z.strictObject({
		$schema,
		site: site.meta({ description: "What the site says of itself.", examples: [{ title: "#WeAreMpls" }] }),
	}),
	toolkit: listOf("toolkit", toolkitItem),
} as const;
export type FileName = keyof typeof FILES;

/**
 * The kinds with a file for each record, `_data/events/<id>.json`, so that two people who add one each never meet; and the field whose day
 * orders them, or else the next.
 */
export const FOLDERS: Readonly<Record<CitedKind, readonly string[]>> = {
	events: ["start"],
	news: ["from"],
	resolutions: ["adopted", "introduced"],
};

/** Whether each record of a kind has a file of its own. */
export const isFolder = (name: FileName): name is CitedKind => Object.hasOwn(FOLDERS, name);

/** Where the records of a kind stand, as people are told. // => "hours.json", "_data/events/" */
export const placeOfKind = (name: FileName): string => (isFolder(name) ? `_data/${name}/` : `${name}.json`);

/** Where the schema of such a file is kept, from the project's root. */
export const recordFileSchema = (kind: CitedKind): string => EDITOR_SCHEMA.replace("editor", `editor.${kind}`);

/** Whether a record may have a whole text, in a file of its own beside it, `_data/resolutions/<id>.txt`, since lines cannot be pasted into JSON. */
export const hasTextFile = (kind: CitedKind): boolean => "text" in (recordSchema(kind) as z.ZodObject).shape;

/** What the file of one such record holds. Its id is its name, and its whole text stands beside it. */
export function recordFile(kind: CitedKind): z.ZodObject {
	const { id: _id, text: _text, ...fields } = (recordSchema(kind) as z.ZodObject).shape;
	const own = $schema.meta({ ...$schema.meta(), examples: [`../../${recordFileSchema(kind)}`] });
	return z.strictObject({ $schema: own, ...fields, ...goneFields });
}

/** What one record of a file holds. */
export const recordSchema = (name: FileName): z.ZodType => {
	const field: unknown = Reflect.get(FILES[name].shape, name);
	return (field instanceof z.ZodArray ? field.element : field) as z.ZodType;
};

/** Those that hold a list of records. */
export const LISTS = (Object.keys(FILES) as FileName[]).filter((name) => name !== "site");
