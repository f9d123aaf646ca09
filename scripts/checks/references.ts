import type { PageElement, SitePage } from "./read-page.ts";
import { allElements } from "./read-page.ts";

/** Something that a page names by its address. */
export interface Reference {
	element: PageElement;
	attribute: string;
	/** As it is written. */
	address: string;
	/** Whether a browser fetches it without being asked. */
	loads: boolean;
}

// Relations of <link> that only name an address; all others make the browser fetch or connect.
const NAMING_RELATIONS = new Set(["alternate", "author", "canonical", "help", "license", "next", "prev", "search"]);
const LOADING_ATTRIBUTES = new Set(["src", "data", "poster", "srcset", "imagesrcset"]);

/** Every address that a page's elements name. */
export const referencesOf = (page: SitePage): Reference[] => allElements(page).flatMap(elementReferences);

function elementReferences(element: PageElement): Reference[] {
	const { name, attributes } = element;
	return Object.entries(attributes).flatMap(([attribute, value]) => {
		if (attribute === "srcset" || attribute === "imagesrcset") {
			return candidates(value).map((address) => ({ element, attribute, address, loads: true }));
		}
		if (LOADING_ATTRIBUTES.has(attribute)) return [{ element, attribute, address: value, loads: true }];
		if (attribute === "href" || attribute === "xlink:href") {
			return [{ element, attribute, address: value, loads: hrefLoads(name, attributes.rel) }];
		}
		if (attribute === "action" || attribute === "formaction") {
			return [{ element, attribute, address: value, loads: false }];
		}
		return [];
	});
}

/** The addresses of a srcset. // "a.avif 320w, b.avif 640w" => ["a.avif", "b.avif"] */
const candidates = (srcset: string): string[] =>
	srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);

function hrefLoads(name: string, relation = ""): boolean {
	if (name === "link") return !relation.split(/\s+/).every((word) => NAMING_RELATIONS.has(word));
	return name === "use" || name === "image";
}
