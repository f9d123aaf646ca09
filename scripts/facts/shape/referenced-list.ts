import type { JsonPath } from "../read-json.ts";
import type { FileName } from "../schema/files.ts";

const LISTS: Readonly<Record<string, FileName>> = {
	owner: "organizations",
	body: "organizations",
	partOf: "organizations",
	organizers: "organizations",
	hours: "hours",
	preset: "presets",
	hotline: "hotlines",
};

/** The list of which a field names a record; undefined for any other field. // => ["events", 0, "organizers", 1] gives "organizations" */
export const referencedList = (path: JsonPath): FileName | undefined => {
	const field = path.findLast((step) => typeof step === "string");
	return field === undefined || !Object.hasOwn(LISTS, field) ? undefined : LISTS[field];
};
