import type { ResultOrder } from "../../assets/browser/search/vocabulary.ts";
import { phonesOf } from "../facts/channels.ts";
import type { Facts } from "../facts/facts.ts";
import { displayNumber } from "../facts/phone.ts";
import { localUrl } from "../urls/page-url.ts";
import type { Fragment } from "./pagefind-index.ts";
import { isAddress, type Synonyms } from "./synonyms.ts";

/** Pages that help at once, and pages about the site's facts, by their addresses in English. */
const HELP = ["/report/", "/rights/", "/contact/", "/discrimination/"];
const BACKGROUND = ["/data/", "/about/facts/", "/about/corrections/"];

/** What stands where among the results of a language, by its id; best bets on pages that it does not have are left out. */
export function resultOrder(
	pages: readonly Fragment[],
	language: string,
	synonyms: Synonyms,
	{ hotlines }: Pick<Facts, "hotlines">,
): ResultOrder {
	const byUrl = new Map(pages.map(({ url, id }) => [url, id]));
	const ids = (addresses: readonly string[]): string[] =>
		addresses.flatMap((address) => byUrl.get(localUrl(language, address)) ?? []);
	const bets = Object.entries(synonyms).map(([typed, meant]) => [typed, ids(meant.filter(isAddress))] as const);
	const numbers = new Map<string, [string, ...string[]]>();
	for (const line of hotlines.all) {
		const found = pages.find(({ url }) => url.endsWith(`#${line.id}`));
		for (const dial of new Set(found && phonesOf(line).map((phone) => phone.dial))) {
			const digits = dial.replace(/\D/g, "");
			const known = numbers.get(digits) ?? [displayNumber({ dial })];
			numbers.set(digits, [...known, found?.id ?? ""]);
		}
	}
	return {
		bets: Object.fromEntries(bets.filter(([, meant]) => meant.length > 0)),
		numbers: Object.fromEntries(numbers),
		help: ids(HELP),
		background: ids(BACKGROUND),
	};
}
