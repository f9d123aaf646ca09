import { createHash } from "node:crypto";
import { urn } from "../forms/ids.ts";
import { byCodePoint } from "../hosting/by-code-point.ts";
import { type Lock, type LockedPackage, nameOf, type Packages, resolvedIn } from "./lock-file.ts";

/** The name of the list of parts in a release, as the CycloneDX guide recommends it. */
export const SBOM_FILE = "sbom.cdx.json";

/**
 * The project's parts in CycloneDX 1.5, of package-lock.json alone: the same lock gives the same bytes on every machine,
 * where `npm sbom` writes the time, a random serial number, and the folder's name. Its serial number is of its own content.
 */
export function sbom(lock: Lock): string {
	const root = lock.packages[""] ?? {};
	const own = { name: lock.name, version: lock.version };
	const components = componentsOf(lock.packages);
	const body = {
		version: 1,
		metadata: {
			lifecycles: [{ phase: "build" }],
			component: { "bom-ref": refOf(own), type: "application", ...own, purl: purl(own), ...licenses(root.license) },
		},
		components,
		dependencies: dependenciesOf(lock, refOf(own)),
	};
	const content = createHash("sha256").update(JSON.stringify(body)).digest("hex");
	const head = {
		$schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.5",
		serialNumber: urn("sbom", content),
	};
	return `${JSON.stringify({ ...head, ...body }, null, "\t")}\n`;
}

interface Named {
	name: string;
	version: string;
}

const refOf = ({ name, version }: Named): string => `${name}@${version}`;
/** Source: the package URL specification's type npm: the scope's @ is escaped. // => "pkg:npm/%4011ty/eleventy@3.1.7" */
const purl = ({ name, version }: Named): string => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

function named(place: string, entry: LockedPackage): Named {
	return { name: nameOf(place, entry), version: entry.version ?? "0.0.0" };
}

/** One a name and version, however often it lies in node_modules, by their references. */
function componentsOf(packages: Packages): object[] {
	const components = new Map<string, object>();
	for (const [place, entry] of installed(packages)) {
		const it = named(place, entry);
		if (!components.has(refOf(it))) components.set(refOf(it), component(it, entry));
	}
	return [...components].sort(([a], [b]) => byCodePoint(a, b)).map(([, it]) => it);
}

const component = (it: Named, { license, integrity, optional, dev }: LockedPackage): object => ({
	"bom-ref": refOf(it),
	type: "library",
	...it,
	scope: optional ? "optional" : "required",
	...hashes(integrity),
	...licenses(license),
	purl: purl(it),
	...(dev && { properties: [{ name: "cdx:npm:package:development", value: "true" }] }),
});

const ALGORITHMS: Record<string, string> = { sha512: "SHA-512", sha384: "SHA-384", sha256: "SHA-256", sha1: "SHA-1" };

/** npm's integrity as hashes in hexadecimal. */
function hashes(integrity = ""): object {
	const found = integrity.split(/\s+/).flatMap((one) => {
		const [name = "", value = ""] = one.split("-", 2);
		const alg = ALGORITHMS[name];
		return alg === undefined ? [] : [{ alg, content: Buffer.from(value, "base64").toString("hex") }];
	});
	return found.length === 0 ? {} : { hashes: found };
}

/** An SPDX expression where it reads as one; else the words as they are ("SEE LICENSE IN …"). */
const licenses = (license: string | undefined): object => {
	if (license === undefined) return {};
	const isExpression = /^\(*[\w.+-]+\)*( (AND|OR|WITH) \(*[\w.+-]+\)*)*$/.test(license) && license !== "UNLICENSED";
	return { licenses: [isExpression ? { expression: license } : { license: { name: license } }] };
};

function dependenciesOf(lock: Lock, root: string): object[] {
	const edges = new Map<string, Set<string>>();
	for (const [place, entry] of [["", lock.packages[""] ?? {}] as const, ...installed(lock.packages)]) {
		const from = place === "" ? root : refOf(named(place, entry));
		const to = edges.get(from) ?? new Set();
		for (const target of resolvedIn(lock.packages, place)) {
			const wanted = lock.packages[target];
			if (wanted !== undefined) to.add(refOf(named(target, wanted)));
		}
		edges.set(from, to);
	}
	return [...edges]
		.sort(([a], [b]) => byCodePoint(a, b))
		.map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort(byCodePoint) }));
}

/** Every package that the lock installs, in the order of its places. */
const installed = (packages: Packages): [string, LockedPackage][] =>
	Object.entries(packages)
		.filter(([place, { link }]) => place !== "" && !link)
		.sort(([a], [b]) => byCodePoint(a, b));
