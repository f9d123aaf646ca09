import fc from "fast-check";

/** One random thing done to one file; places are fractions of what the file holds, so that they fit any file. */
export type Mutation =
	| { kind: "delete"; file: number; at: number }
	| { kind: "replace"; file: number; at: number; value: unknown }
	| { kind: "reword"; file: number; at: number; text: string }
	| { kind: "double"; file: number; at: number }
	| { kind: "name"; file: number; at: number; name: string }
	| { kind: "exchange"; file: number; at: number; other: number }
	| { kind: "cut"; file: number; at: number; length: number }
	| { kind: "insert"; file: number; at: number; text: string }
	| { kind: "swap"; file: number; at: number; other: number; length: number };

/** A hostile text; of it and the like no page may hold a tag. */
export const HOSTILE_TAGS = /<img src=x|<script>alert|<\/title><\/style>/;
const HOSTILE = '<img src=x onerror="alert(1)">';

/** Values that people and programs leave where others belong. */
const ODD_VALUES = [
	null,
	true,
	0,
	-1,
	1e21,
	"",
	" ",
	[],
	{},
	[null],
	"311",
	"2018-10-30",
	"2018-10-30T10:00",
	"0000-00-00",
	"24:00",
	"city-311",
	"en",
	"👩‍👩‍👧‍👦 🎉",
	"مرحبا بالعالم",
	"a\u202Eb",
	HOSTILE,
	'"><script>alert(1)</script>',
	"javascript:alert(1)",
	"https://a.example/",
	"{count} {date} {x}",
	"$& $1 \\",
	"__proto__",
	"constructor",
	"x".repeat(5000),
	{ en: "A text" },
	{ en: HOSTILE, ar: "نص" },
] as const;

/** Strange words, where words belong: mostly the site stays right, and its pages must bear them. */
const ODD_WORDS = [
	HOSTILE,
	'"><script>alert(1)</script>',
	"</title></style></textarea>",
	"👩‍👩‍👧‍👦 🎉",
	"مرحبا بالعالم",
	"{count} {date} {x}",
	"{constructor} {__proto__}",
	"$& $1 \\ `",
	"& < > \" ' &amp;",
	"constructor",
	"*stars* _lines_ [a] (b)",
	"x".repeat(5000),
	"1\u00a0000",
	"BEGIN:VCARD",
	";,:\\n",
] as const;

/** Names that every object of the language has without anybody's doing. */
export const NAMES_OF_ALL = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"] as const;

/** Pieces that editors type, paste or leave. */
const PIECES = [
	",",
	"}",
	"{",
	"[",
	"]",
	'"',
	":",
	"“",
	"//",
	"\t",
	"\u0000",
	"\uFEFF",
	"<<<<<<< HEAD\n",
	"\n---\n",
	"---\n",
	"constructor: x\n",
	":constructor[city-311]",
	"::hotline-card[__proto__]\n",
	"\n:::\n",
	"\n:::fold[What?]\n\n",
	":hotline[",
	":hotline[city-311#9]",
	":hours[city-311]",
	"::hotlines[all]\n",
	"\n# ",
	"\n##### Deep\n",
	"[a](",
	"](b.md)",
	"![",
	"**",
	"`",
	"<!--",
	HOSTILE,
	"https://a.example",
	"🎉",
	"مرحبا",
	"&amp;&#x202e;",
	"\n\n    four blanks\n",
	"\n> quoted\n",
	"\n| a | b |\n|---|---|\n| c |\n",
	"…",
] as const;

const file = fc.nat({ max: 999 });
const at = fc.nat({ max: 999_999 });
const length = fc.nat({ max: 60 });

/** Structure-aware for facts, and letter by letter for all. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	fc.record({ kind: fc.constant("delete" as const), file, at }),
	{
		weight: 3,
		arbitrary: fc.record({ kind: fc.constant("replace" as const), file, at, value: fc.constantFrom(...ODD_VALUES) }),
	},
	{
		weight: 6,
		arbitrary: fc.record({ kind: fc.constant("reword" as const), file, at, text: fc.constantFrom(...ODD_WORDS) }),
	},
	fc.record({ kind: fc.constant("double" as const), file, at }),
	fc.record({ kind: fc.constant("exchange" as const), file, at, other: at }),
	{
		weight: 2,
		arbitrary: fc.record({ kind: fc.constant("name" as const), file, at, name: fc.constantFrom(...NAMES_OF_ALL) }),
	},
	fc.record({ kind: fc.constant("cut" as const), file, at, length }),
	{
		weight: 3,
		arbitrary: fc.record({ kind: fc.constant("insert" as const), file, at, text: fc.constantFrom(...PIECES) }),
	},
	fc.record({ kind: fc.constant("swap" as const), file, at, other: at, length }),
);

/** The text of a file after a mutation. What is done to the structure of facts is done to letters where there is none. */
export function mutate(text: string, change: Mutation, isFacts: boolean): string {
	const place = change.at % (text.length + 1);
	switch (change.kind) {
		case "cut":
			return text.slice(0, place) + text.slice(place + change.length);
		case "insert":
			return text.slice(0, place) + change.text + text.slice(place);
		case "swap": {
			const [first, second] = [place, change.other % (text.length + 1)].toSorted((a, b) => a - b);
			const end = Math.min((first ?? 0) + change.length, second ?? 0);
			const [a, b, c] = [text.slice(0, first), text.slice(first, end), text.slice(end, second)];
			return a + c + b + text.slice(second);
		}
		default:
			return isFacts ? mutateFacts(text, change) : mutateLines(text, change);
	}
}

type OfStructure = Extract<Mutation, { kind: "delete" | "replace" | "reword" | "double" | "exchange" | "name" }>;
type Holder = Record<string, unknown> | unknown[];

function mutateFacts(text: string, change: OfStructure): string {
	let root: unknown;
	try {
		root = JSON.parse(text);
	} catch {
		return mutateLines(text, change);
	}
	const places =
		change.kind === "reword"
			? placesIn(root).filter(({ holder, key }) => "en" in holder && typeof Reflect.get(holder, key) === "string")
			: placesIn(root);
	const picked = places[change.at % Math.max(1, places.length)];
	if (picked === undefined) return text;
	const { holder, key } = picked;
	// As a text, since "__proto__" would change what holds it.
	if (change.kind === "name")
		return Array.isArray(holder)
			? text
			: JSON.stringify(root, (_, value: unknown) => (value === holder ? marked(holder) : value), "\t").replace(
					MARK,
					change.name,
				);
	if (change.kind === "replace") Reflect.set(holder, key, change.value);
	else if (change.kind === "reword") Reflect.set(holder, key, change.text);
	else if (change.kind === "exchange") {
		const other = places[change.other % places.length] ?? picked;
		const value: unknown = Reflect.get(holder, key);
		// A copy, since one may lie within the other.
		Reflect.set(holder, key, structuredClone(Reflect.get(other.holder, other.key)));
		Reflect.set(other.holder, other.key, structuredClone(value));
	} else if (Array.isArray(holder))
		holder.splice(
			Number(key),
			change.kind === "delete" ? 1 : 0,
			...(change.kind === "double" ? [structuredClone(holder[Number(key)])] : []),
		);
	else if (change.kind === "delete") Reflect.deleteProperty(holder, key);
	else Reflect.set(holder, `${key}2`, structuredClone(Reflect.get(holder, key)));
	return JSON.stringify(root, null, "\t");
}

const MARK = "a name of all";
const marked = (holder: Holder) => ({ ...holder, [MARK]: "x" });

/** Every value within another, and what holds it. */
function placesIn(value: unknown): { holder: Holder; key: string }[] {
	if (value === null || typeof value !== "object") return [];
	const holder = value as Holder;
	return Object.entries(holder).flatMap(([key, inner]) => [{ holder, key }, ...placesIn(inner)]);
}

function mutateLines(text: string, change: OfStructure): string {
	const lines = text.split("\n");
	const index = change.at % lines.length;
	if (change.kind === "delete") lines.splice(index, 1);
	else if (change.kind === "reword") {
		const prose = [...lines.keys()].filter((it) => /^\p{L}.*[.؟?]$/u.test(lines[it] ?? ""));
		const picked = prose[change.at % Math.max(1, prose.length)] ?? index;
		lines[picked] = `${lines[picked] ?? ""} ${change.text}`;
	} else if (change.kind === "double") lines.splice(index, 0, lines[index] ?? "");
	else if (change.kind === "name") lines.splice(1, 0, `${change.name}: x`);
	else if (change.kind === "replace")
		lines[index] = typeof change.value === "string" ? change.value : JSON.stringify(change.value);
	else {
		const other = change.other % lines.length;
		[lines[index], lines[other]] = [lines[other] ?? "", lines[index] ?? ""];
	}
	return lines.join("\n");
}
