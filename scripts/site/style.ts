import path from "node:path";
import { bundle } from "lightningcss";
import { styleHash } from "../hosting/content-security-policy.ts";
import { projectRoot } from "../project/folders.ts";
import { CSS_TARGETS } from "./browsers.ts";

/** The one style that every page carries, and the name by which the policy allows it. */
export interface Style {
	text: string;
	hash: string;
}

/** A stylesheet in one piece, small enough to travel inside every page: the site's, or another of its folder. */
export function readStyle(name = "site"): Style {
	const { code } = bundle({
		filename: path.join(projectRoot, `assets/styles/${name}.css`),
		minify: true,
		targets: CSS_TARGETS,
	});
	const text = Buffer.from(code).toString("utf8");
	return { text, hash: styleHash(text) };
}
