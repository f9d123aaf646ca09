import type { UserConfig } from "@11ty/eleventy";
import { currentBuild } from "./scripts/site/current-build.ts";
import { eleventyFolders } from "./scripts/site/eleventy-folders.ts";
import { FRONT_MATTER_ENGINES } from "./scripts/site/front-matter-engines.ts";
import { pagePermalink } from "./scripts/site/page-permalink.ts";
import { DRAWN_WORDS } from "./scripts/site/render-words.ts";

/** The whole build, top to bottom. Each step is a function of its own folder in scripts/. */
export default function configure(config: UserConfig) {
	const build = currentBuild();
	config.setEventEmitterMode("sequential");

	// Read the facts and the words, every fault of every file at once; then draw what the pages show.
	config.on("eleventy.before", build.read);
	config.on("eleventy.before", build.make);
	config.addDataExtension("json", { parser: build.dataFile });
	config.addGlobalData("edition", () => build.edition());

	// Lay out the pages, and write the forms that machines read.
	config.addExtension("11ty.ts", { key: "11ty.js" });
	config.setTemplateFormats(["md", "11ty.ts"]);
	config.setLibrary("md", DRAWN_WORDS);
	config.setFrontMatterParsingOptions({ engines: FRONT_MATTER_ENGINES });
	config.addGlobalData("layout", "layouts/page.11ty.ts");
	config.addGlobalData("permalink", () => pagePermalink);

	// The search index, every host's headers, and what must hold in a finished site.
	config.on("eleventy.after", build.index);
	config.on("eleventy.after", build.host);
	config.on("eleventy.after", build.check);

	return { dir: eleventyFolders(build.folders), markdownTemplateEngine: false, htmlTemplateEngine: false };
}
