import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { type Folders, projectRoot, realPlace } from "../project/folders.ts";
import { strangersIn } from "./strangers.ts";

const contains = (outer: string, inner: string): boolean =>
	!path.relative(outer, inner).startsWith("..") && !path.isAbsolute(path.relative(outer, inner));

/** Hosts' files and the edition's name stand together in no other folder, also not in a copy that was unpacked. */
const MARKS = ["_headers", "version.json"];

/** Throws a sentence unless a folder can be replaced by a finished site without losing anything but a former one. */
export async function requireOutput({ root, content, data, strings, output }: Folders): Promise<void> {
	const advice = "Write another folder in SITE_OUTPUT, or leave it out for _site.";
	const isOver = (folder: string): boolean => contains(output, realPlace(folder));
	if (isOver(root) || isOver(projectRoot))
		throw new Error(`The site cannot be built into ${output}, since its sources are in there. ${advice}`);
	const sources = [
		content,
		data,
		strings,
		...["_includes", "assets", "scripts", "tests", "node_modules", ".git"].map((name) => path.join(projectRoot, name)),
	];
	if (sources.some((folder) => contains(realPlace(folder), output)))
		throw new Error(`The site cannot be built into ${output}, a folder of its sources. ${advice}`);
	if (lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink())
		throw new Error(`The site cannot be built into ${output}, a link that leads nowhere. Remove the link. ${advice}`);
	if (!existsSync(output)) return;
	if (!statSync(output).isDirectory())
		throw new Error(`The site cannot be built into ${output}, since that is a file. ${advice}`);
	if (readdirSync(output).length === 0) return;
	const strangers = await strangersIn(output, MARKS);
	if (strangers === undefined)
		throw new Error(
			`The site cannot be built into ${output}, since something else than a former site is there. If an earlier version of this project built it, delete it and run the command again. If not, write another folder in SITE_OUTPUT.`,
		);
	const [first] = strangers;
	if (first)
		throw new Error(
			`The site cannot be built into ${output}, since ${first.file} is there, which no build has made and which would be lost. Move it to another place, or write another folder in SITE_OUTPUT.`,
		);
}
