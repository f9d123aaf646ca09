/** What a host answers to one address, before its bytes are read. */
export interface Answer {
	status: number;
	/** Where it leads on to; undefined unless it does. */
	leadsTo: URL | undefined;
	body: AsyncIterable<Uint8Array>;
	/** Lets go of an answer whose bytes nobody needs. */
	drop(): Promise<void>;
}

/** A host that does not answer, in words that go on from its address: "cannot be reached: …". */
export class Unreachable extends Error {}

/** Asks for an address without following where it leads. Gives up after so many milliseconds without a byte. */
export async function ask(url: URL, patience: number): Promise<Answer> {
	const giveUp = new AbortController();
	let timer = setTimeout(() => giveUp.abort(), patience);
	const goOn = () => {
		clearTimeout(timer);
		timer = setTimeout(() => giveUp.abort(), patience);
	};
	try {
		const { status, headers, body } = await fetch(url, {
			redirect: "manual",
			signal: giveUp.signal,
			headers: { "cache-control": "no-cache" },
		});
		const location = status >= 300 && status < 400 ? headers.get("location") : null;
		return {
			status,
			leadsTo: location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined,
			body: read(body ?? [], url, goOn, () => clearTimeout(timer)),
			async drop() {
				clearTimeout(timer);
				await body?.cancel();
			},
		};
	} catch (error) {
		clearTimeout(timer);
		throw unreachable(error, url);
	}
}

async function* read(body: AsyncIterable<Uint8Array> | [], url: URL, onPiece: () => void, onEnd: () => void) {
	try {
		for await (const piece of body) {
			onPiece();
			yield piece;
		}
	} catch (error) {
		throw unreachable(error, url);
	} finally {
		onEnd();
	}
}

const REASONS: Record<string, string> = {
	ENOTFOUND: "no host has this name",
	EAI_AGAIN: "no host has this name, or this machine has no network",
	ECONNREFUSED: "nothing answers there",
	ECONNRESET: "the connection broke",
	UND_ERR_SOCKET: "the connection broke",
	ETIMEDOUT: "nobody answered in time",
	ENETUNREACH: "this machine has no network",
};

function unreachable(error: unknown, url: URL): Unreachable {
	if (error instanceof Unreachable) return error;
	const { name, cause } = error as Error;
	const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? "");
	const reason =
		name === "AbortError"
			? "nobody answered in time"
			: /CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code)
				? "its certificate is not valid"
				: (REASONS[code] ?? "the connection broke");
	return new Unreachable(`${url.href} cannot be reached: ${reason}. Check the address and the network.`);
}
