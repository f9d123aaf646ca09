import { parse } from "yaml";

/** No head of a page may run code, as Eleventy's own `---js` would let it. */
const refuse = (): never => {
	throw new Error("The head of a page is written between two lines of three hyphens (---) and nothing else on them.");
};

/** How Eleventy reads the head of a page: with the very parser that has judged it, and in no other language. */
export const FRONT_MATTER_ENGINES = {
	yaml: { parse: (text: string): object => parse(text) ?? {} },
	js: { parse: refuse },
	javascript: { parse: refuse },
	json: { parse: refuse },
};
