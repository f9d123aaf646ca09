import { loadFiles } from "../facts/load-files.ts";
import type { JsonPath } from "../facts/read-json.ts";
import { type Diagnostic, DiagnosticsError } from "../project/diagnostics.ts";
import type { Folders } from "../project/folders.ts";

/** Where an address stands in the facts. */
export type Place = Pick<Diagnostic, "file" | "line">;

/** An address outside of the site, without its fragment, and every place where it stands. */
export interface OutsideLink {
	address: string;
	places: Place[];
}

/**
 * Every address outside of the site. All of them stand in the facts: the words may only refer to them (the rule of links in
 * scripts/words/rules). Throws a DiagnosticsError if a file of the facts cannot be read.
 */
export function findLinks({ data, root }: Pick<Folders, "data" | "root">): OutsideLink[] {
	const { files, diagnostics } = loadFiles(data, root);
	if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
	const links = new Map<string, Place[]>();
	for (const { json } of files.values())
		for (const { text, path } of texts(json.value, [])) {
			if (!/^https?:\/\//.test(text) || !URL.canParse(text)) continue;
			const url = new URL(text);
			url.hash = "";
			const places = links.get(url.href) ?? [];
			links.set(url.href, places);
			const { file = json.file, line } = json.locate(path);
			places.push({ file, line });
		}
	return [...links].map(([address, places]) => ({ address, places }));
}

/** Every text within a value, and the path to it. */
function texts(value: unknown, path: JsonPath): { text: string; path: JsonPath }[] {
	if (typeof value === "string") return [{ text: value, path }];
	if (Array.isArray(value)) return value.flatMap((item: unknown, index) => texts(item, [...path, index]));
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([name, item]: [string, unknown]) => texts(item, [...path, name]));
}
