import type { Fault } from "../project/faults.ts";
import { classNames, selectorsOf, usedSelector } from "../site/style-uses.ts";
import { allElements, elementsOf, type SitePage } from "./read-page.ts";
import { faultAt, type Site } from "./site.ts";

/** A page carries each style of the site of which a rule with a class may match something on it; else a part of it would stand unstyled. */
export function checkStyles(site: Site): Fault[] {
	const texts = new Set(site.pages.flatMap(stylesOf));
	const styles = [...texts].map((text) => ({ text, selectors: selectorsOf(text).filter(hasClass) }));
	return site.pages.flatMap((page) => {
		const own = new Set(stylesOf(page));
		const names = namesOn(page);
		return styles.flatMap(({ text, selectors }) => {
			const used = own.has(text) ? undefined : usedSelector(selectors, names);
			return used === undefined ? [] : [faultAt(site, page.file, 0, lacking(used))];
		});
	});
}

/** Styles are parted by classes; elements alone are on every page. */
const hasClass = (selector: readonly string[]): boolean => selector.some((name) => name.startsWith("."));

const lacking = (selector: readonly string[]): string =>
	`the page has something that the rule for "${selector.join(" ")}" is made for, but not the style with that rule. Let the page carry what stylesFor gives for its markup.`;

const stylesOf = (page: SitePage): string[] => elementsOf(page, "style").map(({ text }) => text);

const namesOn = (page: SitePage): ReadonlySet<string> =>
	new Set(allElements(page).flatMap(({ name, attributes }) => [name, ...classNames(attributes.class ?? "")]));
