import type { Facts } from "../../facts/facts.ts";
import { plainCharacters } from "../../facts/written-numbers.ts";
import { COLONS, DIRECTIVES, type Kind } from "../directives.ts";

const KINDS = Object.keys(DIRECTIVES) as Kind[];
const NAMES = KINDS.flatMap((kind) => Object.keys(DIRECTIVES[kind]))
	.sort((a, b) => b.length - a.length)
	.join("|");
// Bounded, so that a line of thousands of opened brackets is read as fast as any other.
const BRACKETS = String.raw`(?<open>[[({])(?<argument>[^\])}\n]{0,200})[\])}]?`;
const HALF = new RegExp(String.raw`(?:(?<colon>:{1,3}) ?|(?<![\w-]))(?<name>${NAMES})(?<gap> ?)${BRACKETS}`, "gi");

/** A reference that is only half written, so that visitors would see its code, and how it is written. */
export interface HalfReference {
	written: string;
	instead: string;
	/** Where it begins in the text. */
	at: number;
}

/** A text with a sign in the place of each half reference. */
export function withoutHalves(content: string, halves: readonly HalfReference[], sign: string): string {
	let end = 0;
	const parts = halves.map(({ at, written }) => {
		const before = content.slice(end, at);
		end = at + written.length;
		return before + sign;
	});
	return parts.join("") + content.slice(end);
}

/** References in a text with a capital, a space, a wrong bracket or a missing colon. // "hotline[city-311]" => ":hotline[city-311]" */
export function halfReferences(content: string, facts: Facts): HalfReference[] {
	const plain = plainCharacters(content);
	return [...plain.text.matchAll(HALF)].flatMap((match) => {
		const { colon, name: typed = "", gap, open, argument = "" } = match.groups ?? {};
		const name = typed.toLowerCase();
		const kind = KINDS.find((it) => Object.hasOwn(DIRECTIVES[it], name)) ?? "inline";
		const id = argument.trim().toLowerCase();
		const spaced = match[0].startsWith(`${colon} `);
		// "Call a hotline (see below)" and "two hotlines: resources (also in print)" are words.
		const meant = (colon !== undefined && !spaced) || (open === "[" && gap === "") || isKnown(name, id, kind, facts);
		if (!meant) return [];
		const isText = kind === "container" || name === "say";
		const argumentInstead = isText ? argument.trim() : id === "" && kind === "inline" ? "its-id" : id;
		const written = plain.written(match.index, match.index + match[0].length);
		const instead = `${COLONS[kind]}${name}[${argumentInstead}]${kind === "inline" ? "" : " on a line of its own"}`;
		return [{ written, instead, at: plain.written(0, match.index).length }];
	});
}

function isKnown(name: string, id: string, kind: Kind, facts: Facts): boolean {
	const expected = (DIRECTIVES[kind] as Readonly<Record<string, string | readonly string[]>>)[name];
	if (typeof expected !== "string" || !(expected in facts)) return false;
	return facts[expected as "hotlines"].byId.has(id.split("#")[0] ?? "");
}
