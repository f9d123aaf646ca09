import { isDeepStrictEqual } from "node:util";
import type { FieldChange } from "../review-shape.ts";

/**
 * The fields in which two records differ, in the order in which they stand. Groups of fields are looked into; lists are held against each
 * other whole, since their parts have no names.
 */
export function diffFields(was: object, now: object, field = ""): FieldChange[] {
	const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
	return names.flatMap((name) => {
		const [before, after]: unknown[] = [Reflect.get(was, name), Reflect.get(now, name)];
		const path = field === "" ? name : `${field}.${name}`;
		if (isDeepStrictEqual(before, after)) return [];
		return isGroup(before) && isGroup(after)
			? diffFields(before, after, path)
			: [{ field: path, was: before, now: after }];
	});
}

const isGroup = (value: unknown): value is object =>
	value !== null && typeof value === "object" && !Array.isArray(value);
