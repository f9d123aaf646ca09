/** Every plain value in a value, by its path. // => { "numbers.0.dial": "311", "checked": null } */
export function leavesOf(value: unknown, path = ""): Map<string, unknown> {
	if (value === undefined) return new Map();
	if (value === null || typeof value !== "object") return new Map([[path, value]]);
	if (Array.isArray(value) && value.length === 0) return new Map([[path, "no entries"]]);
	return new Map(
		Object.entries(value).flatMap(([name, inner]) => [...leavesOf(inner, path === "" ? name : `${path}.${name}`)]),
	);
}

/** In what two sets of values differ, by their paths. */
export function leafDifferences(name: string, is: Map<string, unknown>, shouldBe: Map<string, unknown>): string[] {
	const paths = [...new Set([...is.keys(), ...shouldBe.keys()])];
	return paths
		.filter((path) => !Object.is(is.get(path), shouldBe.get(path)))
		.map((path) => `${name}: ${path} is ${is.get(path)}, not ${shouldBe.get(path)}`);
}
