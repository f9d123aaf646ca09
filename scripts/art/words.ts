import english from "../../assets/art/words/en.json" with { type: "json" };

/** The sentences that only artwork says. They hold no number, hour or date: those are filled in from the facts. */
export type ArtWords = typeof english;

/** By language. A language with a file of its own in assets/art/words/ is added here. */
export const ART_WORDS = { en: english } as const satisfies Record<string, ArtWords>;

/** A sentence with its gaps filled. // fill("Ask {who}.", { who: "us" }) => "Ask us." */
export const fill = (sentence: string, gaps: Record<string, string>): string =>
	sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
