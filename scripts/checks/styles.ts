import type { Fault } from "../project/faults.ts";
import { classNames, selectorsOf, usedSelector } from "../site/style-uses.ts";
import { allElements, elementsOf, type SitePage } from "./read-page.ts";
import { faultAt, type Site } from "./site.ts";

/** A page carries each rule with a class that other pages have and that may match something on it; else that would stand unstyled. */
export function checkStyles(site: Site): Fault[] {
	const texts = new Set(site.pages.flatMap(stylesOf));
	const styles = new Map([...texts].map((text) => [text, new Map(selectorsOf(text).map((it) => [it.join(" "), it]))]));
	const all = new Map([...styles.values()].flatMap((selectors) => [...selectors]));
	return site.pages.flatMap((page) => {
		const own = new Set(stylesOf(page).flatMap((text) => [...(styles.get(text)?.keys() ?? [])]));
		const missing = [...all].filter(([key]) => key.includes(".") && !own.has(key)).map(([, selector]) => selector);
		const used = usedSelector(missing, namesOn(page));
		return used === undefined ? [] : [faultAt(site, page.file, 0, lacking(used))];
	});
}

const lacking = (selector: readonly string[]): string =>
	`the page has something that the rule for "${selector.join(" ")}" is made for, but not the style with that rule. Let the page carry what stylesFor gives for its markup.`;

const stylesOf = (page: SitePage): string[] => elementsOf(page, "style").map(({ text }) => text);

const namesOn = (page: SitePage): ReadonlySet<string> =>
	new Set(allElements(page).flatMap(({ name, attributes }) => [name, ...classNames(attributes.class ?? "")]));
