import { byCodePoint, SIGNATURE_FILE, SUMS_FILE } from "../../hosting/checksums.ts";
import { showName } from "../../hosting/file-names.ts";
import { MOST_SUMS_BYTES, type ReadSums, readSums } from "../../hosting/read-checksums.ts";
import type { PublicKey } from "../minisign.ts";
import { type SignatureState, signatureState } from "./signature-state.ts";

/** A file of a copy: its SHA-256 in hexadecimal, or in words what is wrong with it (after its name: "is not there."). What the list does not name is never read. */
export type FoundFile = Summed | { file: string; unserved: true } | { file: string; extra: true };
export type Summed = { file: string; sha256: string } | { file: string; trouble: string };

/** A copy to verify: a folder, or a site on the web. */
export interface CopySource {
	/** A small file's bytes, at most so many; undefined if it is not there. */
	read(file: string, most: number): Promise<Uint8Array | undefined>;
	/** Every file that is there, of which the listed ones are read; where nobody can tell, as on the web, those of the list that are. */
	files(listed: ReadonlyMap<string, string>): AsyncIterable<FoundFile>;
	/** Whether `files` brings also what is not in the list; if not, it asks a host for everything that the list says. */
	readonly seesAll: boolean;
}

/** The sentence for something that is no copy at all. */
export const notACopy = (what: string, hint = "Name the folder of a copy, or the address of the site."): Error =>
	new Error(`${what} is not a copy that can be verified: it has no SHA256SUMS. ${hint}`);

const MOST_SIGNATURE_BYTES = 16 * 1024;
/** So many files are fetched, at most, because of a list whose signature nobody can check; the site has some six hundred. */
const MOST_UNCHECKED = 10_000;

export interface Verification {
	/** How many files are as the list says; undefined where none was looked at. */
	same: number | undefined;
	/** A line for each file that differs, is missing or extra, and for each error of the list, in the order of the names. */
	troubles: readonly string[];
	/** Listed files that a host keeps to itself, so that nobody can check them from outside. */
	unserved: readonly string[];
	signature: SignatureState;
	/** Whether extra files would have been seen. */
	seesAll: boolean;
}

/** The list of a copy and what its signature says, before anything that it lists is looked at. */
export async function readList(
	source: CopySource,
	name: string,
	known: PublicKey | undefined,
): Promise<ReadSums & { signature: SignatureState }> {
	const bytes = await source.read(SUMS_FILE, MOST_SUMS_BYTES);
	if (bytes === undefined) throw notACopy(showName(name));
	const read = readSums(bytes);
	const signed = await source.read(SIGNATURE_FILE, MOST_SIGNATURE_BYTES);
	return { ...read, signature: signatureState(bytes, signed && Buffer.from(signed).toString("utf8"), known) };
}

/** Compares a copy with its own list, and the list with its signature. `name` is what the copy is called in sentences. */
export async function verifyCopy(
	source: CopySource,
	name: string,
	known: PublicKey | undefined,
): Promise<Verification> {
	const { sums, troubles: ofList, signature } = await readList(source, name, known);
	const { seesAll } = source;
	// A host is not asked for what a stranger has listed.
	if (!seesAll && !signature.ok) return { same: undefined, troubles: ofList, unserved: [], signature, seesAll };
	if (!seesAll && known === undefined && sums.size > MOST_UNCHECKED)
		throw new Error(
			`${showName(name)} lists ${sums.size.toLocaleString("en-US")} files, and without a key nobody can tell who listed them, so at most ${MOST_UNCHECKED.toLocaleString("en-US")} would be fetched. Set MINISIGN_PUBLIC_KEY, or put minisign.pub into the project.`,
		);
	const missing = new Set(sums.keys());
	/** By the file's name. */
	const troubles: [file: string, line: string][] = [];
	const unserved: string[] = [];
	let same = 0;
	for await (const found of source.files(sums)) {
		const { file } = found;
		const wanted = sums.get(file);
		if ("trouble" in found) troubles.push([file, `${showName(file)} ${found.trouble}`]);
		else if ("unserved" in found) unserved.push(file);
		else if ("extra" in found || wanted === undefined) troubles.push([file, `extra: ${showName(file)}`]);
		else if (wanted !== found.sha256) troubles.push([file, `differs: ${showName(file)}`]);
		else if (missing.has(file)) same++;
		missing.delete(file);
	}
	for (const file of missing) troubles.push([file, `missing: ${showName(file)}`]);
	const inOrder = troubles.sort(([a], [b]) => byCodePoint(a, b)).map(([, line]) => line);
	return { same, troubles: [...ofList, ...inOrder], unserved, signature, seesAll };
}
