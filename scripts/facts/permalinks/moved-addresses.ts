import { localUrl } from "../../urls/page-url.ts";
import type { Facts } from "../facts.ts";
import { inEachLanguage } from "../languages.ts";

/** An address whose record is gone, and where it leads now. */
export interface MovedAddress {
	/** The language of the page there, by its id. */
	language: string;
	from: string;
	to: string;
}

/** All addresses that lead elsewhere, in each language: the list names the English ones, and the others follow from them. */
export const movedAddresses = (facts: Pick<Facts, "addresses" | "languages">): MovedAddress[] =>
	inEachLanguage(facts.addresses.all, facts).flatMap(({ language, it: { address, movedTo } }) =>
		movedTo === undefined ? [] : [{ language, from: localUrl(language, address), to: moveTo(language, movedTo) }],
	);

/** A page is there in every language, a file is the same for all. */
const moveTo = (language: string, to: string): string => (/\/(#|$)/.test(to) ? localUrl(language, to) : to);
