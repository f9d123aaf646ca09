/** How to ask politely. All times in milliseconds. */
export interface Manners {
	/** Says who asks. */
	userAgent: string;
	/** How long to wait for an answer. */
	timeout: number;
	/** The pauses before asking again when a server has trouble; as many as there are tries more. */
	retries: readonly number[];
	/** Between two questions to one host. */
	pause: number;
}

export const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** What an address leads to: asked for its head first, and for the page only where a head is refused. Nothing is thrown. */
export async function ask(address: string, manners: Manners): Promise<Outcome> {
	let outcome = await askOnce(address, manners);
	for (const pause of manners.retries) {
		if (!outcome.mayPass) break;
		await sleep(pause);
		outcome = await askOnce(address, manners);
	}
	return outcome.outcome;
}

interface Answer {
	outcome: Outcome;
	/** Whether it is worth asking again. */
	mayPass: boolean;
}

async function askOnce(address: string, manners: Manners): Promise<Answer> {
	try {
		// Some servers know no HEAD, or answer it wrongly. One that is asked too often is not asked more.
		const head = await request("HEAD", address, manners);
		const { status, url } = head.ok || head.status === 429 ? head : await request("GET", address, manners);
		const outcome = outcomeOfStatus(status);
		const isElsewhere = outcome.state === "alive" && !isSamePlace(address, url);
		return { outcome: isElsewhere ? { state: "moved", to: url } : outcome, mayPass: status >= 500 };
	} catch (error) {
		const code = codeOf(error);
		// A name that is not known today will not be known in ten seconds.
		return { outcome: outcomeOfTrouble(code), mayPass: code !== "ENOTFOUND" };
	}
}

/** The last answer to an address, wherever it leads on; the page itself is not needed. */
async function request(method: "HEAD" | "GET", address: string, { userAgent, timeout }: Manners): Promise<Response> {
	const response = await fetch(address, {
		method,
		signal: AbortSignal.timeout(timeout),
		headers: { "User-Agent": userAgent, Accept: "text/html,*/*;q=0.8" },
	});
	await response.body?.cancel();
	return response;
}

/** The machine's name for the trouble. // => "ENOTFOUND" */
function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return "";
	const { cause } = error;
	if (!(cause instanceof Error)) return error.name;
	return "code" in cause ? String(cause.code) : cause.message;
}

/** Who asks, so that the owner of a site can see it in a log and write to us. */
export function userAgent(siteUrl: string, env: NodeJS.ProcessEnv): string {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	const home = server && repository ? `${server}/${repository}` : siteUrl;
	return `WeAreMpls-link-check/1.0 (+${home})`;
}

/** How an address answered. */
export type Outcome =
	| { state: "alive" }
	/** It leads to another page now, which may or may not say the same. */
	| { state: "moved"; to: string }
	/** Without a status, there was no answer at all. */
	| { state: "dead"; reason: string; status?: number }
	/** It may well be alive: a person in a browser would have to look. */
	| { state: "unclear"; reason: string; status?: number };

/** Whether two addresses are one place to a person: https or not, with or without www. and a last slash. */
export function isSamePlace(one: string, other: string): boolean {
	return placeOf(one) === placeOf(other);
}

function placeOf(address: string): string {
	const { host, pathname, search } = new URL(address);
	return `${host.replace(/^www\./, "")}${pathname.replace(/\/(index\.\w+)?$/, "")}${search}`.toLowerCase();
}

/** What an HTTP status says of a page. Only what says that the page is gone counts as dead. */
export function outcomeOfStatus(status: number): Outcome {
	if (status >= 200 && status < 300) return { state: "alive" };
	if (status === 404 || status === 410) return { state: "dead", reason: `the page is gone (HTTP ${status})`, status };
	if (status === 401 || status === 403)
		return { state: "unclear", reason: `programs are kept out (HTTP ${status})`, status };
	if (status === 429) return { state: "unclear", reason: "it was asked too often (HTTP 429)", status };
	if (status >= 500) return { state: "unclear", reason: `the server has trouble (HTTP ${status})`, status };
	return { state: "unclear", reason: `the answer is not understood (HTTP ${status})`, status };
}

/** What it says that there was no answer, by the machine's name for the trouble. */
export function outcomeOfTrouble(code: string): Outcome {
	if (code === "ENOTFOUND") return { state: "dead", reason: "there is no such site any more" };
	if (code === "ECONNREFUSED") return { state: "dead", reason: "nobody answers there" };
	if (code === "TimeoutError" || code.endsWith("TIMEOUT") || code === "ETIMEDOUT")
		return { state: "unclear", reason: "it did not answer in time" };
	if (/CERT|TLS|SSL|SIGNED|ALTNAME/.test(code))
		return { state: "unclear", reason: "its certificate is not valid, so browsers warn of it" };
	// In the words of the Fetch Standard's own implementation in Node.
	if (code === "redirect count exceeded") return { state: "unclear", reason: "it leads in a circle" };
	return { state: "unclear", reason: "the connection broke" };
}
