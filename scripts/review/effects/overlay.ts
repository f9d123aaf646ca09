import type { Collection, Facts } from "../../facts/facts.ts";
import { nameOf } from "../../facts/load-file.ts";
import type { FileName } from "../../facts/schema/files.ts";

/** Records by their file and id. // => "hours/city-311" */
export type Which = ReadonlySet<string>;

/** Facts as they were, but for some records, which are as they are now: what a part of a change would do alone. */
export function overlay(was: Facts, now: Facts, which: Which): Facts {
	const files = [...new Set([...which].map((it) => it.split("/")[0] as FileName))];
	const changed = files.map((file) => {
		if (file === "site") return [file, now.site];
		const [before, after]: Collection<object>[] = [was[file], now[file]];
		const none = { all: [], byId: new Map() };
		return [file, overlayRecords(before ?? none, after ?? none, (id) => which.has(`${file}/${id}`))];
	});
	return { ...was, ...Object.fromEntries(changed) };
}

/** In the former order, since another order is a change of its own; new records come after those that they follow today. */
function overlayRecords(
	was: Collection<object>,
	now: Collection<object>,
	isPart: (id: string) => boolean,
): Collection<object> {
	const kept = was.all.map((record) => [nameOf(record) ?? "", record] as const);
	const all = kept.flatMap(([id, record]) => (isPart(id) ? (now.byId.get(id) ?? []) : record));
	for (const [index, record] of now.all.entries()) {
		const id = nameOf(record) ?? "";
		if (was.byId.has(id) || !isPart(id)) continue;
		const before = now.all.slice(0, index).findLast((it) => all.some((other) => nameOf(other) === nameOf(it)));
		const place = before === undefined ? 0 : all.findIndex((other) => nameOf(other) === nameOf(before)) + 1;
		all.splice(place, 0, record);
	}
	return { all, byId: new Map(all.map((record) => [nameOf(record) ?? "", record])) };
}
