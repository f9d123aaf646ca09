import { z } from "zod";
import { lookUp } from "../project/look-up.ts";

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
		.regex(/^\P{N}*$/u, "a number stands in the words. Take it out: numbers come from the facts.")
		.refine(
			(text) => gapsOf(text) === needed,
			needed
				? `the text must hold ${wanted.join(" and ")}, each once, and no other gap. Write it as in en.json.`
				: "this text has no gaps to fill. Write it without { and }.",
		);
}

/** What a file of assets/art/words/ holds: the sentences that only artwork says. Numbers, hours and dates are filled in from the facts. */
export const artWords = z.strictObject({
	hateCrime: z
		.strictObject({
			headline: sentence().meta({
				description: "The question in large letters at the top.",
				examples: ["Victim of a hate crime?"],
			}),
			lead: sentence().meta({ description: "The line under the headline.", examples: ["Here is what to do."] }),
			danger: sentence().meta({ description: "The words before 911.", examples: ["In danger now? Call"] }),
			report: sentence().meta({ description: "The words before the number of 311.", examples: ["Report it. Call"] }),
			inside: sentence().meta({
				description: "From where the short number works.",
				examples: ["from inside Minneapolis"],
			}),
			elsewhere: sentence().meta({
				description: "From where the long number works.",
				examples: ["from anywhere else in Minnesota"],
			}),
			answered: sentence("hours").meta({
				description: "When somebody answers; {hours} becomes the hours.",
				examples: ["Answered {hours}."],
			}),
			interpreter: sentence().meta({
				description: "What to say to get an interpreter.",
				examples: ["Say your language. An interpreter can help."],
			}),
			proof: sentence().meta({ description: "The heading above the steps.", examples: ["Keep the proof."] }),
			proofSteps: z
				.array(sentence())
				.min(1, "the list is empty. Write its steps.")
				.meta({
					description: "The steps, one a line, none longer than a line of the poster.",
					examples: [["Write down what happened.", "Take photos."]],
				}),
			more: sentence().meta({ description: "The words before other numbers.", examples: ["You can also call"] }),
			civilRights: sentence("office").meta({
				description: "What the office is for; {office} becomes its name.",
				examples: ["{office}, about discrimination or police misconduct"],
			}),
			relay: sentence("relay", "tty").meta({
				description: "For people who cannot hear well; {relay} and {tty} become numbers.",
				examples: ["Deaf or hard of hearing? Call {relay} through a relay service, or TTY {tty}."],
			}),
			or: sentence().meta({ description: "The word between two numbers.", examples: ["or"] }),
		})
		.meta({
			description: "The poster on what to do after a hate crime.",
			examples: [{ headline: "Victim of a hate crime?" }],
		}),
});
export type ArtWords = z.infer<typeof artWords>;

/** A sentence with its gaps filled. // fill("Ask {who}.", { who: "us" }) => "Ask us." */
export const fill = (text: string, gaps: Record<string, string>): string =>
	text.replace(GAP, (gap, name: string) => lookUp(gaps, name) ?? gap);
