import { byCodePoint } from "../../hosting/by-code-point.ts";
import { SIGNATURE_FILE, SUMS_FILE } from "../../hosting/sums.ts";
import type { PublicKey } from "../public-key.ts";
import { type CopySource, notACopy } from "./copy-source.ts";
import { showName } from "./names.ts";
import { MOST_SUMS_BYTES, type ReadSums, readSums } from "./read-sums.ts";
import { type SignatureState, signatureState } from "./signature-state.ts";

const MOST_SIGNATURE_BYTES = 16 * 1024;
/** So many files are fetched, at most, because of a list whose signature nobody can check; the site has some six hundred. */
const MOST_UNCHECKED = 10_000;

export interface Verification {
	/** How many files are as the list says; undefined where none was looked at. */
	same: number | undefined;
	/** A line for each file that differs, is missing or extra, and for each fault of the list, in the order of the names. */
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
	const extra: string[] = [];
	const troubles: Trouble[] = [];
	const unserved: string[] = [];
	let same = 0;
	for await (const found of source.files(sums)) {
		const { file } = found;
		const wanted = sums.get(file);
		if ("trouble" in found) troubles.push({ file, line: `${showName(file)} ${found.trouble}` });
		else if ("unserved" in found) unserved.push(file);
		else if ("extra" in found || wanted === undefined) extra.push(file);
		else if (wanted !== found.sha256) troubles.push({ file, line: `differs: ${showName(file)}` });
		else if (missing.has(file)) same++;
		missing.delete(file);
	}
	const all = [...troubles, ...unlike([...missing], extra)].sort((a, b) => byCodePoint(a.file, b.file));
	return { same, troubles: [...ofList, ...all.map(({ line }) => line)], unserved, signature, seesAll };
}

interface Trouble {
	file: string;
	line: string;
}

/** What is missing or extra. A name that differs in capitals only is one trouble: some systems change them, and links break. */
function unlike(missing: readonly string[], extra: readonly string[]): Trouble[] {
	const byLowerCase = new Map(extra.map((file) => [file.toLowerCase(), file]));
	const renamed = new Set<string>();
	const lines = missing.map((file) => {
		const other = byLowerCase.get(file.toLowerCase());
		if (other === undefined || renamed.has(other)) return { file, line: `missing: ${showName(file)}` };
		renamed.add(other);
		return { file, line: `missing: ${showName(file)} (it is there as ${showName(other)}; capitals count)` };
	});
	return [
		...lines,
		...extra.filter((file) => !renamed.has(file)).map((file) => ({ file, line: `extra: ${showName(file)}` })),
	];
}
