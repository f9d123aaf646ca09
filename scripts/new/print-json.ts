/** JSON as the files of facts have it: tabs, a field a line, and lists of words or numbers on one line. `depth` is that of the value. */
export function printJson(value: unknown, depth: number): string {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	const isList = Array.isArray(value);
	const parts = isList
		? value.map((item: unknown) => printJson(item, depth + 1))
		: Object.entries(value)
				.filter(([, field]) => field !== undefined)
				.map(([key, field]) => `${JSON.stringify(key)}: ${printJson(field, depth + 1)}`);
	const [open, close] = isList ? ["[", "]"] : ["{", "}"];
	if (parts.length === 0) return open + close;
	if (isList && value.every((item) => item === null || typeof item !== "object"))
		return `${open}${parts.join(", ")}${close}`;
	const indent = "\t".repeat(depth + 1);
	return `${open}\n${parts.map((part) => indent + part).join(",\n")}\n${"\t".repeat(depth)}${close}`;
}
