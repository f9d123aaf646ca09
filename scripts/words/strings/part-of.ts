import type { JsonPath } from "../../facts/read-json.ts";

/** What stands at a path in a value that nobody has judged yet; undefined if nothing does. */
export const partOf = (value: unknown, ...path: JsonPath): unknown =>
	path.reduce<unknown>(
		(at, step) =>
			at !== null && typeof at === "object" && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
		value,
	);
