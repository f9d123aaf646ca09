import type { Token } from "markdown-it";
import { closest, instead } from "../../facts/did-you-mean.ts";
import type { Facts } from "../../facts/facts.ts";
import { type FileName, placeOfKind } from "../../facts/schema/files.ts";
import { lookUp } from "../../project/look-up.ts";
import { COLONS, DIRECTIVES, type Directive, type Kind } from "../directives.ts";
import { diagnosticAt, inlineBlocks, type PageRule } from "./rule.ts";

/** A list of facts by name, a closed set of words, or free text. */
type Argument = string | readonly string[];

const KIND_OF: Readonly<Record<string, Kind>> = {
	directive_inline: "inline",
	directive_block: "block",
	directive_container_open: "container",
};

/** Every reference has a known name and points at something that exists. */
export const directiveRule: PageRule = (page, tokens, { facts, areFactsWhole }) => {
	const found = tokens.flatMap((block) =>
		[block, ...(block.children ?? [])].flatMap((token) => {
			const kind = lookUp(KIND_OF, token.type);
			return kind === undefined ? [] : [{ token, block, kind }];
		}),
	);
	// The ::: of a fold that begins with two colons closes nothing only for that reason.
	let unopened = found.filter(
		({ token, kind }) =>
			kind === "block" && Object.hasOwn(DIRECTIVES.container, (token.meta as unknown as Directive).name),
	).length;
	return [
		...found.flatMap(({ token, block, kind }) => {
			const message =
				diagnosticOf(token.meta as unknown as Directive, kind, facts, areFactsWhole) ?? diagnosticOfContainer(token);
			return message ? [diagnosticAt(page, block, token.content, message)] : [];
		}),
		...inlineBlocks(tokens)
			.flatMap((block) => strayColons(block).map((stray) => ({ block, stray })))
			.filter(({ stray }) => !(stray === ":::" && unopened-- > 0))
			.map(({ block, stray }) => diagnosticAt(page, block, stray, diagnosticOfStray(stray))),
	];
};

/** Colons that were meant for a reference and would be shown as text. // => [":::"], ["::quote[one-minneapolis]"] */
const strayColons = (block: Token): string[] =>
	(block.children ?? [])
		.filter((token) => token.type === "text")
		.flatMap(({ content }) => content.match(/(?<![\w:]):{2,}(?:[a-z-]+(?:\[[^\]]*\]?)?)?/gi) ?? []);

const diagnosticOfStray = (stray: string): string =>
	/^:+$/.test(stray)
		? `${stray} closes nothing here. Take it out, or write what it closes before it, such as :::fold[What happens when I call?].`
		: `${stray} would be shown to visitors as text. Write it on a line of its own, with nothing before or after it.`;

const diagnosticOfContainer = (token: Token): string | undefined =>
	token.type === "directive_container_open" && (token.meta as { closed: boolean }).closed === false
		? `${token.content} is opened here and never closed. Write ::: on a line of its own where it ends.`
		: undefined;

/** The sentence for a directive that is wrong, or nothing. */
function diagnosticOf(
	{ name, argument }: Directive,
	kind: Kind,
	facts: Facts,
	areFactsWhole: boolean,
): string | undefined {
	const known: Readonly<Record<string, Argument>> = DIRECTIVES[kind];
	const expected = lookUp(known, name);
	if (expected === undefined) {
		const elsewhere = (Object.keys(DIRECTIVES) as Kind[]).find((other) => Object.hasOwn(DIRECTIVES[other], name));
		if (elsewhere)
			return `${name} is written with ${COLONS[elsewhere]} before it, not ${COLONS[kind]}. Write ${COLONS[elsewhere]}${name}[${argument}]${elsewhere === "block" ? " on a line of its own" : ""}.`;
		return `there is no reference named ${name}. ${instead(name, Object.keys(known))} CONTRIBUTING.md lists them all.`;
	}
	if (expected === "title")
		return argument === ""
			? "the fold has no title. Write it between the brackets: :::fold[What happens when I call?]."
			: undefined;
	if (expected === "sentence")
		return `${name} has no words. Write them between the brackets: :say[I want to remain silent.].`;
	if (typeof expected !== "string")
		return argument === ""
			? needsOneOf(name, expected)
			: expected.includes(argument)
				? undefined
				: unknownWord(name, argument, expected);
	const [wanted = "", position] = argument.split("#");
	const collection = facts[expected as "hotlines"].byId;
	const record = collection.get(wanted);
	if (wanted === "") return `the brackets of ${name} are empty. ${instead("", [...collection.keys()])}`;
	if (!record && !areFactsWhole) return undefined;
	const gone = facts.gone.find(({ kind: list, id }) => list === expected && id === wanted);
	if (gone !== undefined)
		return `"${wanted}" is ${gone.withdrawn ? "withdrawn" : `at ${gone.movedTo} now`}, so nothing refers to it. Take the reference out, or name another record.`;
	if (!record)
		return `${placeOfKind(expected as FileName)} has no "${wanted}". ${otherKind(wanted, kind, facts) ?? instead(wanted, [...collection.keys()])}`;
	if (name === "hotline" && record.superseded)
		return `the number of "${wanted}" has changed since, so it is not printed any more. Take the reference out, or write ::hotline-card[${wanted}], which says so.`;
	if (name === "adopted" && record && !("numbers" in record) && !Reflect.get(record, "adopted"))
		return `"${wanted}" has not been adopted, so it has no such day. Take the reference out, or add "adopted" to its record.`;
	if (position === undefined) return undefined;
	const count = expected === "hotlines" ? record.numbers.length : 0;
	return /^[1-9]$/.test(position) && Number(position) <= count
		? undefined
		: `"${wanted}" has ${count} number${count === 1 ? "" : "s"}, so there is no #${position}.`;
}

/** The reference that was meant, if the id is that of a record of another kind. // => "It is in hotlines.json: write :hotline[city-311]." */
function otherKind(id: string, kind: Kind, facts: Facts): string | undefined {
	const known: Readonly<Record<string, Argument>> = DIRECTIVES[kind];
	const [name, list] =
		Object.entries(known).find(
			([, to]) => typeof to === "string" && to in facts && facts[to as "hotlines"].byId.has(id),
		) ?? [];
	return name === undefined
		? undefined
		: `It is in ${placeOfKind(list as FileName)}: write ${COLONS[kind]}${name}[${id}].`;
}

const needsOneOf = (name: string, words: readonly string[]): string | undefined =>
	words.length === 0 ? undefined : `the brackets of ${name} are empty. Write one of: ${words.join(", ")}.`;

const unknownWord = (name: string, argument: string, words: readonly string[]): string =>
	words.length === 0
		? `${name} takes nothing between its brackets. Write ::${name}[].`
		: `${name} does not know "${argument}". ${wordInstead(argument, words)}`;

const wordInstead = (argument: string, words: readonly string[]): string => {
	const all = `one of: ${words.join(", ")}.`;
	return closest(argument, words) === undefined ? `Write ${all}` : `${instead(argument, words)} It may be ${all}`;
};
