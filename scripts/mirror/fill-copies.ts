import { replaceElements } from "./replace-elements.ts";

/** The attribute of the element that lists the copies; _includes/components/offline-copies.ts writes it. */
const PLACE = "data-copies";

/** Puts markup into the page's place for the list of copies, instead of what stands there. A page without the place stays as it is. */
export const fillCopies = (html: string, markup: string): string =>
	html.includes(PLACE)
		? replaceElements(
				html,
				({ attributes }) => PLACE in attributes,
				({ open, close }) => open + markup + close,
			)
		: html;
