import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "./diagnostics.ts";
import { isLitter, SOURCE_FOLDERS, SOURCE_KINDS } from "./source-kinds.ts";

/** What is wrong with the entries of a site's sources, before any is opened. */
export interface EntryDiagnostics {
	/** Links, devices and the like: opening one may lead out of the project, or never end. */
	unsafe: Diagnostic[];
	/** Files of which no kind may lie where they are. */
	strays: Diagnostic[];
}

type Entry = Pick<ReturnType<typeof lstatSync> & object, "isDirectory" | "isFile" | "isSymbolicLink">;

/** Looks at every entry of the sources, and opens none. */
export function checkSources(root: string): EntryDiagnostics {
	const unsafe: Diagnostic[] = [];
	const strays: Diagnostic[] = [];
	const look = (name: string, entry: Entry): void => {
		const diagnostic = (message: string): Diagnostic => ({ file: name, line: 1, column: 1, message });
		if (entry.isSymbolicLink()) unsafe.push(diagnostic(LINK));
		else if (entry.isDirectory())
			for (const inner of readdirSync(path.join(root, name), { withFileTypes: true }))
				look(`${name}/${inner.name}`, inner);
		else if (!entry.isFile()) unsafe.push(diagnostic(NO_FILE));
		else if (name.includes("/") && !isLitter(name) && !SOURCE_KINDS.some(({ place }) => place.test(name)))
			strays.push(diagnostic(strayMessage(name)));
	};
	for (const folder of SOURCE_FOLDERS) {
		const entry = lstatSync(path.join(root, folder), { throwIfNoEntry: false });
		if (entry !== undefined) look(folder, entry);
	}
	return { unsafe, strays };
}

const LINK =
	"this is a link, and what it leads to is no part of the project. Put the file or folder itself in its place, or take it out.";
const NO_FILE = "this is neither a file nor a folder but a device, a pipe or a socket. Take it out.";

function strayMessage(file: string): string {
	const [folder] = file.split("/");
	const kinds = SOURCE_KINDS.filter((kind) => kind.folder === folder);
	const isCode = /\.([cm]?[jt]sx?|njk|liquid|html?|sh|py|node|wasm)$/i.test(file);
	const why = isCode ? "this is code, and none is run from here" : "nothing reads this file here";
	return `${why}. Take it out: in ${folder}/ lie only ${kinds.map(({ what }) => what).join("; ")}.`;
}
