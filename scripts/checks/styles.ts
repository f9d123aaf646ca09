import { allElements, detached, elementsOf, type SitePage } from "./read-page.ts";
import { type Check, diagnosticAt } from "./site.ts";
import { classNames, selectorsOf, usedSelector } from "./style-uses.ts";

/**
 * A page carries each rule with a class that other pages have and that may match something on it; else that would stand unstyled. Pages with
 * the same styles, elements and classes are one kind; the first of a kind is named.
 */
export const checkStyles: Check = (site) => {
	const kinds = new Map<string, { file: string; texts: readonly string[]; names: ReadonlySet<string> }>();
	return {
		page: (page) => {
			const texts = stylesOf(page);
			const names = namesOn(page);
			const kind = detached([...texts, ...[...names].sort()].join("\n"));
			if (!kinds.has(kind)) kinds.set(kind, { file: page.file, texts: texts.map(detached), names });
			return [];
		},
		end: () => {
			const styles = new Map(
				[...new Set([...kinds.values()].flatMap(({ texts }) => texts))].map(
					(text) => [text, new Map(selectorsOf(text).map((it) => [it.join(" "), it]))] as const,
				),
			);
			const all = new Map([...styles.values()].flatMap((selectors) => [...selectors]));
			return [...kinds.values()].flatMap(({ file, texts, names }) => {
				const own = new Set(texts.flatMap((text) => [...(styles.get(text)?.keys() ?? [])]));
				const missing = [...all].filter(([key]) => key.includes(".") && !own.has(key)).map(([, selector]) => selector);
				const used = usedSelector(missing, names);
				return used === undefined ? [] : [diagnosticAt(site, { file }, 0, lacking(used))];
			});
		},
	};
};

const lacking = (selector: readonly string[]): string =>
	`the page has something that the rule for "${selector.join(" ")}" is made for, but not the style with that rule. Let the page carry what stylesFor gives for its markup.`;

const stylesOf = (page: SitePage): string[] => elementsOf(page, "style").map(({ text }) => text);

const namesOn = (page: SitePage): ReadonlySet<string> =>
	new Set(
		allElements(page).flatMap(({ name, attributes }) => [name, ...classNames(attributes.class ?? "")].map(detached)),
	);
