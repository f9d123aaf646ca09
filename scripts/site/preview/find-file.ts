import { realpathSync, statSync } from "node:fs";
import path from "node:path";

/** What a host answers to an address: a file of the site, the same with a slash at its end, or its page for unknown addresses. */
export type Found = { status: 200 | 404; file: string } | { status: 301; to: string };

/** Finds what a finished site has at a path, given as its decoded parts; undefined if not even a page for unknown addresses. */
export function findFile(folder: string, parts: readonly string[]): Found | undefined {
	const isFile = (...names: string[]): boolean => {
		try {
			// A link may lead out of the site.
			const file = realpathSync(path.join(folder, ...names));
			return file.startsWith(realpathSync(folder) + path.sep) && statSync(file).isFile();
		} catch {
			return false;
		}
	};
	const own = parts.at(-1) === "" ? [...parts, "index.html"] : parts;
	if (isFile(...own)) return { status: 200, file: path.join(folder, ...own) };
	if (isFile(...own, "index.html")) return { status: 301, to: `/${parts.map(encodeURIComponent).join("/")}/` };
	const language = [[parts[0] ?? ""], []].find((names) => isFile(...names, "404.html"));
	return language && { status: 404, file: path.join(folder, ...language, "404.html") };
}
