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
