import { transform } from "lightningcss";

/** What each selector of a style asks for, whatever else it says: elements by name, classes with a dot. // => [["article", ".call"]] */
export type Selectors = readonly (readonly string[])[];

/** The selectors of a stylesheet, also those inside media rules; what stands in `:not()` is not asked for. */
export function selectorsOf(css: string): Selectors {
	const selectors: string[][] = [];
	transform({
		filename: "style.css",
		code: Buffer.from(css),
		visitor: {
			Rule: {
				style: ({ value }) => {
					for (const selector of value.selectors)
						selectors.push(
							selector.flatMap((part) =>
								part.type === "class" ? [`.${part.name}`] : part.type === "type" ? [part.name] : [],
							),
						);
				},
			},
		},
	});
	return selectors;
}

/** The elements and classes of some markup, named as in `Selectors`. */
export function namesIn(markup: string): ReadonlySet<string> {
	const elements = [...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = ""]) => name);
	const classes = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => classNames(names));
	return new Set([...elements, ...classes]);
}

/** // => [".board", ".head"] */
export const classNames = (attribute: string): string[] =>
	attribute
		.split(/\s+/)
		.filter(Boolean)
		.map((name) => `.${name}`);

/** The first selector that something of these names may match; undefined if the whole style has nothing to do here. */
export const usedSelector = (selectors: Selectors, names: ReadonlySet<string>): readonly string[] | undefined =>
	selectors.find((selector) => selector.every((name) => names.has(name)));
