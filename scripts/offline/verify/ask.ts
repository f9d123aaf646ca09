import { showName } from "../../hosting/file-names.ts";

/** Milliseconds without a byte after which a host is given up. */
export const PATIENCE = 10_000;

/** No file of the site is larger on the web: the largest, its zips, have some 25 MB. */
const MOST_FILE_BYTES = 100 * 2 ** 20;

/** What a host answers to one address, before its bytes are read. */
export interface Answer {
	status: number;
	/** Where it leads on to; undefined unless it does. */
	leadsTo: URL | undefined;
	body: AsyncIterable<Uint8Array>;
	/** Lets go of an answer whose bytes nobody needs. */
	drop(): void;
}

/** A host that does not answer as a host of the site does, in a sentence that begins with the address. */
export class Unreachable extends Error {
	constructor(address: string, why: string) {
		super(`${showName(address)} ${why}. Check the address and the network.`);
	}
}

/**
 * Asks for an address without following where it leads, and without packing, in which a gigabyte has a megabyte. Throws an Unreachable,
 * as its bytes do; `name` is the address as the person knows it.
 */
export async function ask(url: URL, patience: number, name = url.href): Promise<Answer> {
	const giveUp = new AbortController();
	const timer = setTimeout(() => giveUp.abort(), patience);
	const end = () => {
		clearTimeout(timer);
		giveUp.abort();
	};
	/** Each piece of the answer starts the waiting anew. */
	async function* read(body: AsyncIterable<Uint8Array> | []) {
		let bytes = 0;
		try {
			for await (const piece of body) {
				timer.refresh();
				bytes += piece.length;
				if (bytes > MOST_FILE_BYTES) throw new Unreachable(name, "answers with more than any file of the site holds");
				yield piece;
			}
		} catch (error) {
			throw unreachable(name, error);
		} finally {
			end();
		}
	}
	try {
		const { status, headers, body } = await fetch(url, {
			redirect: "manual",
			signal: giveUp.signal,
			headers: { "cache-control": "no-cache", "accept-encoding": "identity" },
		});
		const location = status >= 300 && status < 400 ? headers.get("location") : null;
		const leadsTo = (location !== null && URL.parse(location, url)) || undefined;
		return { status, leadsTo, body: read(body ?? []), drop: end };
	} catch (error) {
		clearTimeout(timer);
		throw unreachable(name, error);
	}
}

const REASONS: Record<string, string> = {
	ENOTFOUND: "no host has this name",
	EAI_AGAIN: "no host has this name, or this machine has no network",
	ECONNREFUSED: "nothing answers there",
	ETIMEDOUT: "nobody answered in time",
	ENETUNREACH: "this machine has no network",
};

function unreachable(name: string, error: unknown): Unreachable {
	if (error instanceof Unreachable) return error;
	const { name: kind, cause } = error as Error;
	const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? "");
	const reason =
		kind === "AbortError"
			? "nobody answered in time"
			: /CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code)
				? "its certificate is not valid"
				: (REASONS[code] ?? "the connection broke");
	return new Unreachable(name, `cannot be reached: ${reason}`);
}
