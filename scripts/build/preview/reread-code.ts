import { registerHooks } from "node:module";

/** All modules but those of packages; Eleventy is one of the works, since it remembers the modules that it has loaded. */
const WORKS = /^file:(?!.*\/node_modules\/(?!@11ty\/eleventy\/))/;

let changes = 0;

registerHooks({
	resolve: (specifier, context, next) => {
		const found = next(specifier, context);
		if (changes === 0 || !WORKS.test(found.url)) return found;
		return { ...found, url: `${found.url}${found.url.includes("?") ? "&" : "?"}works=${changes}` };
	},
});

/** Whether a change is one of the works, which Node reads only once. */
export const isOfWorks = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

/** Lets everything that is imported from now on be read anew: Node keeps a module by its address. */
export const rereadWorks = (): void => {
	changes += 1;
};
