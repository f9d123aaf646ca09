import type { ListPage } from "../../scripts/facts/lists/list-pages.ts";
import type { Listing } from "../../scripts/facts/lists/listings.ts";
import type { Translate } from "../../scripts/i18n/strings.ts";

/** The name of a list. // => "Council resolutions of 2017" */
export const listName = (listing: Listing, t: Translate): string =>
	t(keyOf(listing), listing.by === "year" ? { year: listing.value } : {});

/** The title of one of its pages, unlike that of every other page. // => "Council resolutions of 2017, page 2" */
export const listTitle = ({ listing, page }: ListPage, t: Translate): string =>
	page === 1 ? listName(listing, t) : t("list.page-title", { list: listName(listing, t), page });

/** What a page of a list holds, for search engines and under its title. // => "What the City Council adopted in 2017, newest first: 51 to 100 of 1,234." */
export const listDescription = (list: ListPage, t: Translate): string =>
	t(`${keyOf(list.listing)}.lead`, { year: list.listing.value, shown: shownOf(list, t) });

/** // => "51 to 100 of 1,234"; "8 in all" */
const shownOf = ({ listing, pages, first, last }: ListPage, t: Translate): string => {
	const total = t.formats.count(listing.records.length);
	if (pages === 1) return t("list.all", { total });
	return t("list.shown", { first: t.formats.count(first), last: t.formats.count(last), total });
};

const keyOf = (listing: Listing) =>
	listing.by === "year" ? (`list.${listing.of}.year` as const) : (`list.${listing.of}.${listing.value}` as const);
