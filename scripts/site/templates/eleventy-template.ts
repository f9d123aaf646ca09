import type { Edition } from "../edition.ts";
import type { SiteFile, Template } from "./template.ts";

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
