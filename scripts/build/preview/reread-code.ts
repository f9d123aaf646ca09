import { registerHooks } from "node:module";

/** All modules but those of packages; Eleventy counts as the code, since it remembers the modules that it has loaded. */
const CODE = /^file:(?!.*\/node_modules\/(?!@11ty\/eleventy\/))/;

let changes = 0;

registerHooks({
	resolve: (specifier, context, next) => {
		const found = next(specifier, context);
		if (changes === 0 || !CODE.test(found.url)) return found;
		return { ...found, url: `${found.url}${found.url.includes("?") ? "&" : "?"}works=${changes}` };
	},
});

/** Whether a file is of the code, which Node reads only once. */
export const isOfWorks = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

/** Lets everything that is imported from now on be read anew: Node keeps a module by its address. */
export const rereadWorks = (): void => {
	changes += 1;
};
