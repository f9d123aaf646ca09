import { z } from "zod";

const GAP = /\{(\w+)\}/g;
const gapsOf = (text: string): string =>
	[...text.matchAll(GAP)]
		.map(([gap]) => gap)
		.sort()
		.join(" and ");

/** A sentence with these gaps, each once, and no number of its own. */
function sentence(...gaps: readonly string[]) {
	const wanted = gaps.map((gap) => `{${gap}}`);
	const needed = [...wanted].sort().join(" and ");
	return z
		.string()
		.regex(/\S/, "the text is empty. Write it.")
		.regex(/^[^\p{Nd}]*$/u, "a number stands in the words. Take it out: numbers come from the facts.")
		.refine(
			(text) => gapsOf(text) === needed,
			needed
				? `the text must hold ${wanted.join(" and ")}, each once, and no other gap. Write it as in en.json.`
				: "this text has no gaps to fill. Write it without { and }.",
		);
}

/** What a file of assets/art/words/ holds: the sentences that only artwork says. Numbers, hours and dates are filled in from the facts. */
export const artWords = z.strictObject({
	hateCrime: z.strictObject({
		headline: sentence(),
		lead: sentence(),
		danger: sentence(),
		report: sentence(),
		inside: sentence(),
		elsewhere: sentence(),
		answered: sentence("hours"),
		interpreter: sentence(),
		proof: sentence(),
		proofSteps: z.array(sentence()).min(1, "the list is empty. Write its steps."),
		more: sentence(),
		civilRights: sentence("office"),
		relay: sentence("relay", "tty"),
		or: sentence(),
	}),
});
export type ArtWords = z.infer<typeof artWords>;

/** A sentence with its gaps filled. // fill("Ask {who}.", { who: "us" }) => "Ask us." */
export const fill = (text: string, gaps: Record<string, string>): string =>
	text.replace(GAP, (gap, name: string) => gaps[name] ?? gap);
