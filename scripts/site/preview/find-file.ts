import { statSync } from "node:fs";
import path from "node:path";

/** What a host answers to an address: a file of the site, the same with a slash at its end, or its page for unknown addresses. */
export type Found =
	| { kind: "file"; file: string; status: 200 | 404 }
	| { kind: "redirect"; to: string }
	| { kind: "none" };

/** Finds what a finished site has at the path of an address, as it stands in the request. */
export function findFile(folder: string, pathname: string): Found {
	const own = decoded(pathname);
	const wanted = path.join(folder, own ?? "");
	if (own === undefined || own.includes("\0") || !`${wanted}${path.sep}`.startsWith(`${folder}${path.sep}`))
		return { kind: "none" };
	const file = own.endsWith("/") ? path.join(wanted, "index.html") : wanted;
	if (isFile(file)) return { kind: "file", file, status: 200 };
	if (isFile(path.join(file, "index.html"))) return { kind: "redirect", to: `${pathname}/` };
	const [, language = ""] = own.split("/");
	const missing = [path.join(folder, path.basename(language), "404.html"), path.join(folder, "404.html")].find(isFile);
	return missing === undefined ? { kind: "none" } : { kind: "file", file: missing, status: 404 };
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

function decoded(pathname: string): string | undefined {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
}
