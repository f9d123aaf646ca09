import type { UserConfig } from "@11ty/eleventy";
import { currentBuild, eleventyFolders } from "./scripts/build/run-eleventy.ts";
import { eleventyTemplate, TEMPLATES } from "./scripts/build/templates/templates.ts";

/** The whole build, top to bottom: each step takes what the one before it gave, and is a function of its own folder in scripts/. */
export default async function configure(config: UserConfig) {
	const build = currentBuild();

	// Read the facts and the words, every error of every file at once; then draw what the pages show.
	const sources = await build.read();
	const made = await build.make(sources);

	// Lay out the pages, and write the forms that machines read: by these templates alone, since a file that is found in a folder may be anybody's.
	config.ignores.add("**/*");
	config.setDataFileSuffixes([]);
	config.setTemplateFormats(["11ty.js"]);
	for (const template of TEMPLATES)
		config.addTemplate(`${template.name}.11ty.js`, eleventyTemplate(template, made.edition));

	// The search index, every host's headers, and what must hold in a finished site.
	config.on("eleventy.after", () => build.finish(made));

	return { dir: eleventyFolders(build.folders) };
}
