/** Loads files of the search index as scripts: a page from a folder may load scripts but fetch nothing. Each is asked for once. */
export class Pieces {
	readonly #folder: string;
	readonly #asked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
	readonly #waiting = new Map<string, (bytes: Uint8Array<ArrayBuffer>) => void>();

	/** The address of the folder that the pieces lie in, with a slash at its end. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Called by the script of a piece with its name and its bytes in base64. */
	take(name: string, base64: string): void {
		const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
		this.#waiting.get(name)?.(bytes);
	}

	/** The bytes of the file with an address; rejected when its piece is not there or was refused. */
	load(address: string): Promise<Uint8Array<ArrayBuffer>> {
		const { pathname } = new URL(address, this.#folder);
		const name = pathname.slice(new URL(this.#folder).pathname.length);
		const asked = this.#asked.get(name) ?? this.#ask(name);
		this.#asked.set(name, asked);
		return asked;
	}

	#ask(name: string): Promise<Uint8Array<ArrayBuffer>> {
		return new Promise((resolve, reject) => {
			const script = document.createElement("script");
			const fail = () => reject(new Error(`no piece ${name}`));
			this.#waiting.set(name, resolve);
			script.src = `${this.#folder}${name}.js`;
			script.onerror = fail;
			// A script that ran has handed its piece over; else it was a damaged one.
			script.onload = fail;
			document.head.append(script);
		});
	}
}
