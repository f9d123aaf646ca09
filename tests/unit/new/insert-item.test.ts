import { expect, test } from "vitest";
import { insertItem } from "../../../scripts/new/insert-item.ts";
import { printJson } from "../../../scripts/new/print-json.ts";

test("an item goes to the end of its list", () => {
	expect(insertItem('{\n\t"a": [\n\t\t{ "id": "x" }\n\t]\n}\n', "a", '{ "id": "y" }')).toBe(
		'{\n\t"a": [\n\t\t{ "id": "x" },\n\t\t{ "id": "y" }\n\t]\n}\n',
	);
});

test("an item goes before the first that comes after it", () => {
	const text = '{\n\t"a": [\n\t\t{ "id": "x" },\n\t\t{ "id": "z" }\n\t]\n}\n';
	expect(insertItem(text, "a", '{ "id": "y" }', (it) => (it as { id: string }).id > "y")).toBe(
		'{\n\t"a": [\n\t\t{ "id": "x" },\n\t\t{ "id": "y" },\n\t\t{ "id": "z" }\n\t]\n}\n',
	);
});

test("an empty list takes its first item", () => {
	expect(insertItem('{\n\t"a": []\n}\n', "a", "{}")).toBe('{\n\t"a": [\n\t\t{}\n\t]\n}\n');
});

test("JSON is printed as the files of facts have it", () => {
	const value = { a: ["x", "y"], b: { en: "é" }, c: undefined, d: null, e: [{ f: 1 }], g: [] };
	expect(printJson(value, 0)).toBe(
		'{\n\t"a": ["x", "y"],\n\t"b": {\n\t\t"en": "é"\n\t},\n\t"d": null,\n\t"e": [\n\t\t{\n\t\t\t"f": 1\n\t\t}\n\t],\n\t"g": []\n}',
	);
});
