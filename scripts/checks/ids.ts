import { allElements, type SitePage } from "./read-page.ts";
import { type Check, diagnosticAt } from "./site.ts";

/** An id stands once in a page, else links and labels go to the wrong place. */
export const checkIds: Check = (site) => ({
	page: (page) =>
		repeatedIds(page).map(([id, offset]) =>
			diagnosticAt(
				site,
				page,
				offset,
				`the id "${id}" stands a second time in the page. Write another, or show the card only once.`,
			),
		),
});

function repeatedIds(page: SitePage): [id: string, offset: number][] {
	const seen = new Set<string>();
	return allElements(page)
		.sort((a, b) => a.offset - b.offset)
		.flatMap(({ attributes: { id }, offset }) => {
			if (id === undefined) return [];
			if (seen.has(id)) return [[id, offset]];
			seen.add(id);
			return [];
		});
}
