import type { Node } from "jsonc-parser";
import type { Mistake } from "./mistake.ts";
import type { Position } from "./positions.ts";

/** Fields that stand twice in one group: programs silently take the last, people read the first. */
export function duplicateKeys(tree: Node, position: (offset: number) => Position): Mistake[] {
	const children = tree.children ?? [];
	const within = children.flatMap((child) => (child.children ? duplicateKeys(child, position) : []));
	if (tree.type !== "object") return within;
	const first = new Map<string, number>();
	const own: Mistake[] = [];
	for (const { children: pair } of children) {
		const key = pair?.[0];
		if (key === undefined) continue;
		const name = String(key.value);
		if (name === "__proto__") own.push({ offset: key.offset, message: PROTO });
		const earlier = first.get(name);
		if (earlier === undefined) first.set(name, key.offset);
		else {
			const message = `the field "${name}" stands twice (first in line ${position(earlier).line}). Take one out.`;
			own.push({ offset: key.offset, message });
		}
	}
	return [...own, ...within];
}

/** Readers drop it in silence. */
const PROTO = 'a field may not have the name "__proto__". Take it out.';
