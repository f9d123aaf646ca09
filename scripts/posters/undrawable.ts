import { existsSync } from "node:fs";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { lookUp } from "../project/look-up.ts";
import { printable } from "./small-print.ts";

/** The lines that a poster cannot do without. */
const NEEDED: Readonly<Record<string, readonly ("emergency" | "main")[]>> = {
	"hate-crime-poster": ["emergency", "main"],
};

/** Toolkit items without a drawing, and posters without their numbers; named before anything is drawn. */
export function undrawable(facts: Facts, sources: string): Diagnostic[] {
	return facts.toolkit.all.flatMap(({ id }) => {
		const needed = (lookUp(NEEDED, id) ?? []).map((role) => facts.site.lines[role]);
		const missing = needed.filter((line) => !printable(facts, line));
		return [
			...(existsSync(path.join(sources, `${id}.typ`))
				? []
				: [`the toolkit item ${id} has no drawing. Add assets/art/${id}.typ, or take the item out.`]),
			...missing.map(
				(line) => `the ${id} tells people to call ${line}. Add that line to hotlines.json, or take the poster out.`,
			),
		].map((message) => ({ file: "_data/toolkit.json", line: 1, column: 1, message }));
	});
}
