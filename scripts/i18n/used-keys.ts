import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where code stands that names strings. */
const CODE = ["_includes", "assets/browser", "scripts"] as const;

const NAMED = /["'`]([a-z][\w-]*(?:\.[\w-]+)+)["'`]/gi;
/** What code writes before the first `${` of a key that it puts together. // => "event." */
const BEGUN = /`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/gi;

/** Whether some sources name a key, or put together keys that begin like it. */
export function usedKeys(sources: readonly string[]): (key: string) => boolean {
	const all = (pattern: RegExp) =>
		sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key = ""]) => key));
	const [named, begun] = [new Set(all(NAMED)), [...new Set(all(BEGUN))]];
	return (key) => named.has(key) || begun.some((start) => key.startsWith(start));
}

/** Every source of the code that may name a string. */
export const readSources = (root: string): string[] =>
	CODE.flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
			.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8")),
	);
