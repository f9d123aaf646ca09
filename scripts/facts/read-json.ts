import { readFileSync } from "node:fs";
import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Diagnostic } from "../project/diagnostics.ts";
import { tooLongJson } from "../project/limits.ts";
import { decodeUtf8 } from "./json/decode.ts";
import type { Mistake } from "./json/mistake.ts";
import { type Position, positionsOf } from "./json/positions.ts";
import { parseJson } from "./json/syntax.ts";

/** Names and numbers that lead from the file's start to a value. // => ["hotlines", 0, "numbers", 1, "dial"] */
export type JsonPath = readonly (string | number)[];

/** Where something stands; with its file where that is not the one that was asked. */
export interface Place extends Position {
	file?: string;
}

/** A JSON file as read: its value where it could be read, and where everything in it stands. */
export interface JsonFile {
	/** As errors name it. */
	file: string;
	/** undefined if the text cannot be read; with slips that are plain, such as a missing comma, it is as if they were fixed. */
	value: unknown;
	diagnostics: Diagnostic[];
	/** Records of its list, by their place, of which all that is wrong has been told. */
	told?: Pick<ReadonlySet<number>, "has">;
	/** Where a value begins; where the nearest thing around it begins if the value is missing. */
	locate(path: JsonPath): Place;
	/** Where a field's name stands. */
	locateKey(path: JsonPath): Place;
}

/** Reads the bytes of one JSON file, strictly: nothing is guessed, and each mistake becomes one sentence at its place. */
export function readJson(file: string, bytes: Uint8Array): JsonFile {
	const { text: written, mistake = tooLongJson(written) } = decodeUtf8(bytes);
	if (mistake) return unreadable(file, written, [mistake]);
	const { tree, text, mistakes } = parseJson(written);
	if (tree === undefined) return unreadable(file, written, mistakes);
	const position = positionsOf(written);
	return {
		file,
		value: JSON.parse(text),
		diagnostics: toDiagnostics(file, position, mistakes),
		locate: (path) => position(nearest(tree, path).offset),
		locateKey: (path) => position(keyOf(nearest(tree, path)).offset),
	};
}

const toDiagnostics = (
	file: string,
	position: (offset: number) => Position,
	mistakes: readonly Mistake[],
): Diagnostic[] => mistakes.map(({ offset, message }) => ({ file, ...position(offset), message }));

const unreadable = (file: string, text: string, mistakes: readonly Mistake[]): JsonFile => {
	const start = () => ({ line: 1, column: 1 });
	const diagnostics = toDiagnostics(file, positionsOf(text), mistakes);
	return { file, value: undefined, diagnostics, locate: start, locateKey: start };
};

const nearest = (tree: Node, path: JsonPath): Node => {
	for (let length = path.length; length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return node;
	}
	return tree;
};

/** A value's node hangs in its property, whose first child is the name. */
const keyOf = (node: Node): Node => (node.parent?.type === "property" ? (node.parent.children?.[0] ?? node) : node);

/** What stands at a path in a value that nobody has judged yet; undefined if nothing does. */
export const partOf = (value: unknown, ...path: JsonPath): unknown =>
	path.reduce<unknown>(
		(at, step) =>
			at !== null && typeof at === "object" && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
		value,
	);

/** Reads one JSON file of the disk. One that cannot be read, such as a folder, is told in one sentence. */
export function readFile(file: string, onDisk: string): JsonFile {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(onDisk);
	} catch (error) {
		const start = () => ({ line: 1, column: 1 });
		const message = `the file cannot be read: ${reason(error)}. Put a file in its place.`;
		return { file, value: undefined, diagnostics: [{ file, ...start(), message }], locate: start, locateKey: start };
	}
	return readJson(file, bytes);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "there is none",
	EISDIR: "it is a folder",
	EACCES: "this computer's user may not open it",
};

const reason = (error: unknown): string => {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? `the computer says ${code || "no more"}`;
};
