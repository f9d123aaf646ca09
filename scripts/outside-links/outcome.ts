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
	return { state: "unclear", reason: "the connection broke" };
}
