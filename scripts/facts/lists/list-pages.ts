import type { CityEvent } from "../schema/event.ts";
import type { Resolution } from "../schema/resolution.ts";
import type { Listing } from "./listings.ts";

/** How many records a page shows, so that it stays within a page's budget even with the longest titles. */
export const PAGE_SIZE = { resolutions: 50, events: 20 } as const;

/** One page of a list, and the part of the list that it shows. */
export type ListPage = {
	listing: Listing;
	address: string;
	/** Counted from 1. */
	page: number;
	pages: number;
	/** The place in the list of the first and the last record on this page, counted from 1. */
	first: number;
	last: number;
} & ({ of: "resolutions"; records: readonly Resolution[] } | { of: "events"; records: readonly CityEvent[] });

/** A list in pages of an even size. // "/resolutions/2017/", "/resolutions/2017/page/2/" … */
export function listPages(listing: Listing, size: number = PAGE_SIZE[listing.of]): ListPage[] {
	const total = listing.records.length;
	const pages = Math.ceil(total / size);
	return Array.from({ length: pages }, (_, index) => {
		const start = index * size;
		const end = Math.min(start + size, total);
		const place = {
			listing,
			address: pageAddress(listing, index + 1),
			page: index + 1,
			pages,
			first: start + 1,
			last: end,
		};
		return listing.of === "events"
			? { ...place, of: listing.of, records: listing.records.slice(start, end) }
			: { ...place, of: listing.of, records: listing.records.slice(start, end) };
	});
}

/** The address of a list's page; its first page is the list itself. */
export const pageAddress = ({ address }: Listing, page: number): string =>
	page === 1 ? address : `${address}page/${page}/`;
