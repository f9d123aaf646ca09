import { createHash } from "node:crypto";
import { byCodePoint } from "../hosting/checksums.ts";
import { urn } from "../outputs/ids.ts";

/** The name of the list of parts in a release, as the CycloneDX guide recommends it. */
export const SBOM_FILE = "sbom.cdx.json";

/** An entry of package-lock.json, as npm 7 and newer write it. */
interface LockedPackage {
	/** Only where it is installed under another name than its own, and of the project itself. */
	name?: string;
	version?: string;
	license?: string;
	integrity?: string;
	link?: boolean;
	dev?: boolean;
	optional?: boolean;
	dependencies?: Versions;
	devDependencies?: Versions;
	optionalDependencies?: Versions;
	peerDependencies?: Versions;
}
type Versions = Record<string, string>;

export interface Lock {
	name: string;
	version: string;
	/** By the place in the tree, the project itself by "". // => "node_modules/a/node_modules/b" */
	packages: Record<string, LockedPackage>;
}

/**
 * The project's parts in CycloneDX 1.5, of package-lock.json alone: the same lock gives the same bytes on every machine,
 * where `npm sbom` writes the time, a random serial number, and the folder's name. Its serial number is of its own content.
 */
export function sbom({ name, version, packages }: Lock): string {
	const own = { ...packages[""], name, version };
	const installed = Object.entries(packages)
		.filter(([place, { link }]) => place !== "" && !link)
		.sort(([a], [b]) => byCodePoint(a, b))
		.map(([place, entry]) => [place, namedPart(place, entry)] as const);
	const parts = new Map<string, Part>([["", own], ...installed]);
	const body = {
		version: 1,
		metadata: {
			lifecycles: [{ phase: "build" }],
			component: {
				"bom-ref": refOf(own),
				type: "application",
				name,
				version,
				purl: purl(own),
				...licenses(own.license),
			},
		},
		components: inOrder(new Map(installed.map(([, part]) => [refOf(part), component(part)]))).map(([, it]) => it),
		dependencies: dependenciesOf(parts),
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

type Part = LockedPackage & { name: string; version: string };

const MODULES = "node_modules/";

const namedPart = (place: string, entry: LockedPackage): Part => ({
	...entry,
	name: entry.name ?? place.slice(place.lastIndexOf(MODULES) + MODULES.length),
	version: entry.version ?? "0.0.0",
});

/** One for a name and version, however often it lies in node_modules. */
const refOf = ({ name, version }: Part): string => `${name}@${version}`;
/** Source: the package URL specification's type npm: the scope's @ is escaped. // => "pkg:npm/%4011ty/eleventy@3.1.7" */
const purl = (part: Part): string => `pkg:npm/${refOf(part).replace(/^@/, "%40")}`;

const inOrder = <T>(byRef: ReadonlyMap<string, T>): [string, T][] => [...byRef].sort(([a], [b]) => byCodePoint(a, b));

const component = (part: Part): object => ({
	"bom-ref": refOf(part),
	type: "library",
	name: part.name,
	version: part.version,
	scope: part.optional ? "optional" : "required",
	...hashes(part.integrity),
	...licenses(part.license),
	purl: purl(part),
	...(part.dev && { properties: [{ name: "cdx:npm:package:development", value: "true" }] }),
});

/** npm's integrity as hashes in hexadecimal. // "sha512-AAAA" => SHA-512, "000000" */
function hashes(integrity = ""): object {
	const found = [...integrity.matchAll(/\bsha(\d+)-(\S+)/g)].map(([, bits, value = ""]) => ({
		alg: `SHA-${bits}`,
		content: Buffer.from(value, "base64").toString("hex"),
	}));
	return found.length === 0 ? {} : { hashes: found };
}

/** An SPDX expression where it reads as one; else the words as they are ("SEE LICENSE IN …"). */
const licenses = (license: string | undefined): object => {
	if (license === undefined) return {};
	const isExpression = /^\(*[\w.+-]+\)*( (AND|OR|WITH) \(*[\w.+-]+\)*)*$/.test(license) && license !== "UNLICENSED";
	return { licenses: [isExpression ? { expression: license } : { license: { name: license } }] };
};

function dependenciesOf(parts: ReadonlyMap<string, Part>): object[] {
	const needs = new Map<string, Set<string>>();
	for (const [place, part] of parts) {
		const known = needs.get(refOf(part)) ?? new Set();
		needs.set(refOf(part), known.union(new Set(resolvedIn(parts, place).map(refOf))));
	}
	return inOrder(needs).map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort(byCodePoint) }));
}

/** The packages that one may load, as Node finds them: in its own node_modules, else in those above. */
function resolvedIn(parts: ReadonlyMap<string, Part>, place: string): Part[] {
	const { dependencies, devDependencies, optionalDependencies, peerDependencies } = parts.get(place) ?? {};
	const wanted = { ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies };
	return Object.keys(wanted).flatMap((name) => {
		for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${MODULES}`)))) {
			const found = parts.get(`${folder === "" ? "" : `${folder}/`}${MODULES}${name}`);
			if (found !== undefined) return [found];
			if (folder === "") return [];
		}
	});
}
