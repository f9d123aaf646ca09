import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { type Folders, projectRoot } from "../project/folders.ts";

const contains = (outer: string, inner: string): boolean =>
	!path.relative(outer, inner).startsWith("..") && !path.isAbsolute(path.relative(outer, inner));

/** Throws a sentence unless a folder can be replaced by a finished site without losing anything but a former one. */
export function requireOutput({ root, content, data, strings, output }: Folders): void {
	const advice = "Write another folder in SITE_OUTPUT, or leave it out for _site.";
	if (contains(output, root) || contains(output, projectRoot))
		throw new Error(`The site cannot be built into ${output}, since its sources are in there. ${advice}`);
	const sources = [
		content,
		data,
		strings,
		...["_includes", "assets", "scripts", "tests", "node_modules", ".git"].map((name) => path.join(projectRoot, name)),
	];
	if (sources.some((folder) => contains(folder, output)))
		throw new Error(`The site cannot be built into ${output}, a folder of its sources. ${advice}`);
	if (!existsSync(output)) return;
	if (!statSync(output).isDirectory())
		throw new Error(`The site cannot be built into ${output}, since that is a file. ${advice}`);
	const files = readdirSync(output);
	if (files.length > 0 && !files.includes("_headers"))
		throw new Error(
			`The site cannot be built into ${output}, since something else than a former site is there. ${advice}`,
		);
}
