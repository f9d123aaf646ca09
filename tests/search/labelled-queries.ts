import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/**
 * The search is made on the tuning half and on what was added to it later; it is judged by the held-out half as well,
 * at which nobody looks.
 */
export const HALVES = ["tuning", "more", "held-out"] as const;
export type Half = (typeof HALVES)[number];

const queriesSchema = z.object({
	queries: z.array(
		z.object({
			query: z.string(),
			kind: z.string(),
			/** Each of them is an answer. */
			answers: z.array(
				z.union([
					z.strictObject({ page: z.string() }),
					z.strictObject({ hotline: z.string() }),
					z.strictObject({ event: z.string() }),
					z.strictObject({ resolution: z.string() }),
				]),
			),
		}),
	),
});
export type LabelledQuery = z.infer<typeof queriesSchema>["queries"][number];

/** What people may type in a language and where it should lead; undefined for a language that has none. */
export function labelledQueries(id: string, half: Half): LabelledQuery[] | undefined {
	const file = path.join(import.meta.dirname, "queries", `${id}.${half}.json`);
	return existsSync(file) ? queriesSchema.parse(JSON.parse(readFileSync(file, "utf8"))).queries : undefined;
}

/** Whether an address of the site is one of the answers, in the language with this id. */
export function isAnswer(url: string, { answers }: LabelledQuery, id: string): boolean {
	const [address = "", fragment] = url.replace(id === "en" ? /^\// : new RegExp(`^/${id}/`), "").split("#");
	const name = address.replace(/\/$/, "") || "index";
	return answers.some((answer) => {
		if ("hotline" in answer) return fragment === answer.hotline;
		if ("event" in answer) return name === `events/${answer.event}` || fragment === answer.event;
		if ("resolution" in answer) return name === `resolutions/${answer.resolution}` || fragment === answer.resolution;
		return name === answer.page && fragment === undefined;
	});
}
