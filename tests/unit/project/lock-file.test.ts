import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project/folders.ts";

interface Locked {
	optionalDependencies?: Record<string, string>;
	version?: string;
	integrity?: string;
	resolved?: string;
}

const { packages } = JSON.parse(readFileSync(path.join(projectRoot, "package-lock.json"), "utf8")) as {
	packages: Record<string, Locked>;
};

test("the lock has an entry for every optional package of every platform, else npm ci refuses it", () => {
	const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
	const missing = named.filter(
		(name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)),
	);
	expect(missing).toEqual([]);
});

test("the lock names no machine that packages were fetched from", () => {
	expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test("every package of the lock has its version and its checksum, also those of other platforms", () => {
	const unsure = Object.entries(packages).filter(
		([place, { version, integrity }]) =>
			place !== "" && !(version && /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "")),
	);
	// The checksum of an entry without one: npm view <name>@<version> dist.integrity
	expect(unsure.map(([place]) => place)).toEqual([]);
});
