import { z } from "zod";

const versions = z.record(z.string(), z.string()).optional();

const lockedPackage = z.object({
	name: z.string().optional(),
	version: z.string().optional(),
	license: z.string().optional(),
	integrity: z.string().optional(),
	link: z.boolean().optional(),
	dev: z.boolean().optional(),
	optional: z.boolean().optional(),
	dependencies: versions,
	devDependencies: versions,
	optionalDependencies: versions,
	peerDependencies: versions,
});

/** What is read of a package-lock.json of npm 7 or newer. */
const lock = z.object({
	name: z.string(),
	version: z.string(),
	lockfileVersion: z.union([z.literal(2), z.literal(3)]),
	packages: z.record(z.string(), lockedPackage),
});

export type LockedPackage = z.infer<typeof lockedPackage>;
export type Lock = z.infer<typeof lock>;
/** By the place in the tree. // => "node_modules/a/node_modules/b" */
export type Packages = Lock["packages"];

/** Reads the text of package-lock.json; throws a sentence. */
export function readLock(text: string): Lock {
	try {
		return lock.parse(JSON.parse(text));
	} catch {
		throw new Error("package-lock.json is not one of npm 7 or newer. Run npm install once and commit the file.");
	}
}

const MODULES = "node_modules/";

/** A package's own name, which differs from its folder's where it is installed under another name. */
export const nameOf = (place: string, { name }: LockedPackage): string =>
	name ?? place.slice(place.lastIndexOf(MODULES) + MODULES.length);

/** The places of the packages that one may load, as Node finds them: in its own node_modules, else in those above. */
export function resolvedIn(packages: Packages, place: string): string[] {
	const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packages[place] ?? {};
	const wanted = { ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies };
	return Object.keys(wanted).flatMap((name) => {
		for (let folder = place; ; folder = above(folder)) {
			const candidate = `${folder === "" ? "" : `${folder}/`}${MODULES}${name}`;
			if (packages[candidate] !== undefined) return [candidate];
			if (folder === "") return [];
		}
	});
}

/** // "node_modules/a/node_modules/b" => "node_modules/a", "node_modules/a" => "" */
const above = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf(`/${MODULES}`)));
