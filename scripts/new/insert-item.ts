import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/**
 * The text of a file with one more item in its list; not one other byte is changed. It goes before the first item that `isAfter` says
 * comes after it, else to the end. Expects a file without faults.
 */
export function insertItem(
	text: string,
	list: string,
	item: string,
	isAfter: (value: unknown) => boolean = () => false,
): string {
	const tree = parseTree(text);
	const node = tree && findNodeAtLocation(tree, [list]);
	if (node === undefined) throw new Error(`${list}.json has no list "${list}".`);
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const written = item.replaceAll("\n", eol);
	const items = node.children ?? [];
	const later = items.find((it) => isAfter(jsonAt(text, it)));
	const last = items.at(-1);
	if (later !== undefined) return insert(text, later.offset, `${written},${eol}\t\t`);
	if (last !== undefined) return insert(text, last.offset + last.length, `,${eol}\t\t${written}`);
	const [start, end] = [node.offset, node.offset + node.length];
	return `${text.slice(0, start)}[${eol}\t\t${written}${eol}\t]${text.slice(end)}`;
}

const insert = (text: string, at: number, more: string): string => text.slice(0, at) + more + text.slice(at);

const jsonAt = (text: string, { offset, length }: Node): unknown => JSON.parse(text.slice(offset, offset + length));
