import type { Facts } from "../../facts/facts.ts";
import type { Language } from "../../facts/schema/site.ts";

/** The published languages that words are translated into: all but English. */
export const targetLanguages = ({ languages }: Pick<Facts, "languages">): Language[] =>
	languages.all.filter(({ id, published }) => published && id !== "en");
