import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Lock, sbom } from "../../../scripts/offline/sbom.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { isHere } from "./stock-tools.ts";

interface Bom {
	serialNumber: string;
	metadata: Record<string, unknown>;
	components: { "bom-ref": string; purl: string; hashes?: unknown; licenses?: unknown; scope: string }[];
	dependencies: { ref: string; dependsOn: string[] }[];
}

const lockText = readFileSync(path.join(projectRoot, "package-lock.json"), "utf8");
const lock: Lock = JSON.parse(lockText);
const read = (text: string) => JSON.parse(text) as Bom;

const small = (packages: Lock["packages"]): Lock => ({ name: "site", version: "1.0.0", packages });
const reversed = <T>(record: Record<string, T>): Record<string, T> =>
	Object.fromEntries(Object.entries(record).reverse());

test("the same lock gives the same bytes, whatever the order of its entries", () => {
	const text = sbom(lock);
	expect(sbom(JSON.parse(lockText))).toBe(text);
	expect(sbom({ ...lock, packages: reversed(lock.packages) })).toBe(text);
});

test("it tells no time, no tool and no folder of the machine", () => {
	const text = sbom(lock);
	expect(Object.keys(read(text).metadata)).toEqual(["lifecycles", "component"]);
	expect(text).not.toContain(path.basename(path.dirname(projectRoot)) + path.sep);
	expect(text).not.toContain("node_modules");
	expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/);
});

test("its serial number is of its content: a changed part changes it", () => {
	const { serialNumber } = read(sbom(lock));
	expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(read(sbom({ ...lock, version: "9.9.9" })).serialNumber).not.toBe(serialNumber);
});

describe("a part", () => {
	const bom = read(
		sbom(
			small({
				"": { dependencies: { a: "1", alias: "npm:@s/real@2", gone: "1" }, license: "MIT" },
				"node_modules/a": { version: "1.0.0", dependencies: { b: "2" }, license: "(MIT OR Apache-2.0)" },
				"node_modules/a/node_modules/b": { version: "2.0.0", optional: true, integrity: "sha512-AAAA sha1-BBBB" },
				"node_modules/b": { version: "1.0.0", license: "SEE LICENSE IN file", dependencies: { a: "1" } },
				"node_modules/alias": { name: "@s/real", version: "2.0.0", license: "UNLICENSED" },
				"node_modules/linked": { link: true },
			}),
		),
	);
	test("is named by its own name, also where it is installed under another", () => {
		expect(bom.components.map(({ purl }) => purl)).toEqual([
			"pkg:npm/%40s/real@2.0.0",
			"pkg:npm/a@1.0.0",
			"pkg:npm/b@1.0.0",
			"pkg:npm/b@2.0.0",
		]);
	});
	test("needs what Node would find from where it lies", () => {
		const needs = Object.fromEntries(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
		expect(needs["site@1.0.0"]).toEqual(["@s/real@2.0.0", "a@1.0.0"]);
		expect(needs["a@1.0.0"]).toEqual(["b@2.0.0"]);
		expect(needs["b@1.0.0"]).toEqual(["a@1.0.0"]);
	});
	test("stands in the order of the names", () => {
		expect(bom.dependencies.map(({ ref }) => ref)).toEqual([
			"@s/real@2.0.0",
			"a@1.0.0",
			"b@1.0.0",
			"b@2.0.0",
			"site@1.0.0",
		]);
	});
	test("has its licence as an expression, or in its own words", () => {
		expect(bom.components.map(({ licenses }) => licenses)).toEqual([
			[{ license: { name: "UNLICENSED" } }],
			[{ expression: "(MIT OR Apache-2.0)" }],
			[{ license: { name: "SEE LICENSE IN file" } }],
			undefined,
		]);
	});
	test("has its checksums in hexadecimal, and whether it can be left out", () => {
		expect(bom.components.at(-1)).toMatchObject({
			hashes: [
				{ alg: "SHA-512", content: "000000" },
				{ alg: "SHA-1", content: "041041" },
			],
			scope: "optional",
		});
	});
});

test.skipIf(!isHere("npm"))("npm's own list has the same parts, checksums and needs", () => {
	const args = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--offline"];
	const stock = read(
		execFileSync("npm", args, {
			cwd: projectRoot,
			encoding: "utf8",
			maxBuffer: 2 ** 26,
			stdio: ["ignore", "pipe", "ignore"],
		}),
	);
	const own = read(sbom(lock));
	const parts = ({ components }: Bom) => components.map(({ purl, hashes }) => ({ purl, hashes }));
	const byPurl = (a: { purl: string }, b: { purl: string }) => (a.purl < b.purl ? -1 : 1);
	expect(parts(own).sort(byPurl)).toEqual(parts(stock).sort(byPurl));
	const needs = ({ dependencies }: Bom) =>
		new Map(dependencies.map(({ ref, dependsOn }) => [ref, [...dependsOn].sort()]));
	expect(needs(own)).toEqual(needs(stock));
});
