import { siteFolders } from "../project/folders.ts";
import { type SiteBuild, siteBuild } from "./site-build.ts";

let current: SiteBuild | undefined;

/** Names the build that `.eleventy.ts`, which Eleventy itself imports, will hang its steps on. */
export function startBuild(build: SiteBuild): SiteBuild {
	current = build;
	return build;
}

/** The build under way; a plain one when Eleventy was started without the project's commands. */
export const currentBuild = (): SiteBuild =>
	current ?? startBuild(siteBuild({ folders: siteFolders(), env: process.env }));
