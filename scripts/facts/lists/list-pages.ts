import type { Listing } from "./listings.ts";

/** How many records a page shows, so that it stays within a page's budget even with the longest titles. */
export const PAGE_SIZE = { resolutions: 50, events: 20 } as const;

/** One page of a list. */
export interface ListPage {
	listing: Listing;
	address: string;
	/** Counted from 1. */
	page: number;
	pages: number;
	/** The place in the list of the first and the last record on this page, counted from 1. */
	first: number;
	last: number;
	/** The part of the list that it shows: of what kind, the listing says. */
	records: Listing["records"];
}

/** A list in pages of an even size. // "/resolutions/2017/", "/resolutions/2017/page/2/" … */
export function listPages(listing: Listing, size: number = PAGE_SIZE[listing.of]): ListPage[] {
	const total = listing.records.length;
	const pages = Math.ceil(total / size);
	return Array.from({ length: pages }, (_, index) => {
		const start = index * size;
		const end = Math.min(start + size, total);
		return {
			listing,
			address: pageAddress(listing, index + 1),
			page: index + 1,
			pages,
			first: start + 1,
			last: end,
			records: listing.records.slice(start, end),
		};
	});
}

/** The address of a list's page; its first page is the list itself. */
export const pageAddress = ({ address }: Listing, page: number): string =>
	page === 1 ? address : `${address}page/${page}/`;
