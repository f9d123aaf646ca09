import type { Edition } from "../edition.ts";
import { FILES } from "./files.ts";
import { PAGES } from "./pages.ts";
import type { Planning, SiteFile, Template } from "./template.ts";

/** All that makes files of the site. Nothing else does: no file of content/ or _data/ is run, and none in a folder is looked for. */
export const TEMPLATES: readonly Template[] = [...PAGES, ...FILES];

/** Every file that pages and forms make, before any is drawn. */
export const planSite = (from: Planning): SiteFile[] => TEMPLATES.flatMap(({ plan }) => plan(from));

/** A template as Eleventy wants it: repeated for each of its files, without a layout, since the files draw themselves whole. */
export const eleventyTemplate = ({ plan }: Template, edition: Edition) => ({
	data: {
		none: [],
		pagination: {
			data: "none",
			// Frozen, or Eleventy would copy for each file all that it is made of.
			before: () => plan(edition).map((file) => Object.freeze(file)),
			size: 1,
			alias: "file",
		},
		permalink: ({ file }: { file: SiteFile }) => file.url,
		eleventyExcludeFromCollections: true,
	},
	render: ({ file }: { file: SiteFile }) => file.draw(edition),
});
