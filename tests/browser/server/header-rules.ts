/** Headers of the paths that a pattern matches, as the host reads them from `_headers`. */
export interface HeaderRule {
	/** One address, or the beginning of several with `*` at its end. // => "/events/*" */
	pattern: string;
	headers: readonly (readonly [name: string, value: string])[];
}

/** Reads the text of a `_headers` file: a pattern a line, below it its headers, indented. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: { pattern: string; headers: [string, string][] }[] = [];
	for (const line of text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))) {
		if (!/^\s/.test(line)) {
			rules.push({ pattern: line.trim(), headers: [] });
			continue;
		}
		const colon = line.indexOf(":");
		const name = line.slice(0, colon).trim();
		if (colon < 0) throw new Error(`_headers: "${line.trim()}" is not a header. Write Name: value.`);
		rules.at(-1)?.headers.push([name, line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** Every header of a path. Rules that match it add up, so a name may come twice. */
export const headersFor = (rules: readonly HeaderRule[], path: string): (readonly [string, string])[] =>
	rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);

const matches = (pattern: string, path: string): boolean =>
	pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
