import { allElements } from "./read-page.ts";
import type { Check } from "./site.ts";

/** An id stands once in a page, else links and labels go to the wrong place. */
export const checkIds: Check = () => ({
	page: (page) => {
		const seen = new Set<string>();
		return allElements(page)
			.sort((a, b) => a.offset - b.offset)
			.flatMap(({ attributes: { id }, offset }) => {
				const isSecond = id !== undefined && seen.has(id);
				if (id !== undefined) seen.add(id);
				const message = `the id "${id}" stands a second time in the page. Write another, or show the card only once.`;
				return isSecond ? [{ offset, message }] : [];
			});
	},
});
