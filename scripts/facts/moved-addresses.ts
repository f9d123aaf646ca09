import { localUrl } from "../urls/page-url.ts";
import { recordAddress } from "../urls/permalink.ts";
import type { Facts } from "./facts.ts";
import { inEachLanguage } from "./languages.ts";

/** The address of a record that is gone. */
export interface GoneAddress {
	/** The language of the page there, by its id. */
	language: string;
	from: string;
	/** Where it leads now; undefined if the record was withdrawn. */
	to: string | undefined;
	/** The list that the record stood in. */
	list: string;
	/** The record's file. // => "_data/events/fair-2018.json" */
	file: string;
}

/** The addresses of all records that are gone, in each language: the records name the English ones, and the others follow from them. */
export const goneAddresses = (facts: Pick<Facts, "gone" | "languages">): GoneAddress[] =>
	inEachLanguage(facts.gone, facts).map(({ language, it: { kind, id, movedTo } }) => ({
		language,
		from: localUrl(language, recordAddress(kind, id)),
		to: movedTo === undefined ? undefined : moveTo(language, movedTo),
		list: localUrl(language, `/${kind}/`),
		file: `_data/${kind}/${id}.json`,
	}));

/** Those that lead elsewhere. */
export const movedAddresses = (facts: Pick<Facts, "gone" | "languages">): (GoneAddress & { to: string })[] =>
	goneAddresses(facts).flatMap((it) => (it.to === undefined ? [] : [{ ...it, to: it.to }]));

/** A page is there in every language, a file is the same for all. */
const moveTo = (language: string, to: string): string => (/\/(#|$)/.test(to) ? localUrl(language, to) : to);
