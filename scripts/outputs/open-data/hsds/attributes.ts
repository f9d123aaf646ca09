import { reviewBy } from "../../../facts/freshness.ts";
import type { FileName } from "../../../facts/schema/files.ts";
import type { Provenance } from "../../../facts/schema/provenance.ts";
import { uuid } from "../../ids.ts";
import type { HsdsAttribute } from "./shapes.ts";

/** Something that HSDS has no field for, tied to the record it is about. */
export const attribute = (
	entity: HsdsAttribute["link_entity"],
	id: string,
	type: HsdsAttribute["link_type"],
	value: string,
): HsdsAttribute => ({
	id: uuid("hsds-attributes", `${id}/${type}`),
	link_id: id,
	link_type: type,
	link_entity: entity,
	value,
});

/** Where a record was read, when its source said so, when a person confirmed it, and how long it may be relied on: what is known of these. */
export function provenanceAttributes(
	entity: HsdsAttribute["link_entity"],
	id: string,
	record: Provenance,
	kind: FileName,
): HsdsAttribute[] {
	const { source, asOf, checked } = record;
	const last = reviewBy(record, kind);
	return [
		attribute(entity, id, "source", source.url),
		...(asOf === null ? [] : [attribute(entity, id, "as_of", asOf)]),
		...(checked === undefined ? [] : [attribute(entity, id, "checked", checked)]),
		...(last === null ? [] : [attribute(entity, id, "review_by", last)]),
	];
}
