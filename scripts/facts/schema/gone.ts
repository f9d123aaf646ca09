import { z } from "zod";
import type { Cited } from "../../urls/permalink.ts";
import { sitePath } from "./primitives.ts";

/**
 * What makes a published record one that is gone. Its file stays, since its address may have been cited; the other fields are not looked
 * at any more, and may be taken out.
 */
export const goneFields = {
	movedTo: sitePath.optional().meta({
		title: "new address",
		description: "Where its address leads now, if another record or page takes its place.",
		examples: ["/resolutions/"],
	}),
	withdrawn: z
		.literal(true, 'a record that is withdrawn says "withdrawn": true. Write that, or take the field out.')
		.optional()
		.meta({
			title: "withdrawal",
			description: "true if it is no longer published: its page only says so, and lists leave it out.",
			examples: [true],
		}),
} as const;

export const gone = z
	.object(goneFields)
	.refine(({ movedTo, withdrawn }) => movedTo === undefined || withdrawn === undefined, {
		path: ["withdrawn"],
		error: 'the record has moved and is withdrawn. Keep "movedTo" or "withdrawn".',
	});

/** A published record that is gone. */
export type Gone = Cited & z.infer<typeof gone>;
