import { damaged } from "./damaged.ts";

// APPNOTE.TXT 6.3.10, section 4.5: the field with sizes beyond 4 GiB, and the one with a second name, which some programs unpack to instead.
const LARGE_SIZES = 0x0001;
const SECOND_NAME = 0x7075;
const IN_FIELD = 0xffffffff;

/** What stands behind the name of a file in a zip. */
export interface ExtraFields {
	hasSecondName: boolean;
	/** A size, which stands in the next place of the field where it does not fit; asked for in the format's order. */
	size(small: number): number;
}

/** Reads the fields behind a name; `size` throws for a size that the field should have and has not. */
export function readExtraFields(extra: Buffer): ExtraFields {
	const fields = new Map<number, Buffer>();
	for (let at = 0; at + 4 <= extra.length; ) {
		const end = at + 4 + extra.readUInt16LE(at + 2);
		fields.set(extra.readUInt16LE(at), extra.subarray(at + 4, end));
		at = end;
	}
	const large = fields.get(LARGE_SIZES);
	let taken = 0;
	return {
		hasSecondName: fields.has(SECOND_NAME),
		size(small) {
			if (small !== IN_FIELD) return small;
			if (large === undefined || taken + 8 > large.length) throw damaged("its directory is not whole");
			taken += 8;
			return Number(large.readBigUInt64LE(taken - 8));
		},
	};
}
