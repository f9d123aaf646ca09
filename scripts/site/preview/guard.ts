import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";

/** Why a request is not answered. */
export interface Refusal {
	status: 400 | 403 | 405;
	sentence: string;
}

/**
 * Why the preview must not answer a request; undefined when it may. Any site on the web can lead a browser here under a name of its own
 * (DNS rebinding), so only names of this computer are answered, and `own`, the one in HOST; nothing that a request says of other hosts counts.
 */
export function refusalOf(
	{ headers, headersDistinct, method, url = "" }: IncomingMessage,
	own: string,
): Refusal | undefined {
	const host = headersDistinct.host?.join() ?? "";
	if (!isOwn(/^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host)?.[1] ?? "", own))
		return refuse(403, "Open the preview as localhost, or start it with the name you use here: HOST=<name> npm start.");
	if (headers.origin !== undefined && !isSame(headers.origin, host))
		return refuse(403, "Pages of other sites get no answer here. Open the preview in a tab of its own.");
	if (method !== "GET" && method !== "HEAD") return refuse(405, "The preview only shows pages, it takes nothing in.");
	if (partsOf(url) === undefined)
		return refuse(400, "No page has this address. Write the one of a page, such as /es/rights/.");
	return undefined;
}

const refuse = (status: Refusal["status"], sentence: string): Refusal => ({ status, sentence });

function isOwn(name: string, host: string): boolean {
	const own = name.toLowerCase();
	return (
		["localhost", "[::1]", ...(host === "" ? [] : [host])].includes(own) || (isIPv4(own) && own.startsWith("127."))
	);
}

const isSame = (origin: string, host: string | undefined): boolean => URL.parse(origin)?.host === host?.toLowerCase();

/**
 * The names in the path of a request, decoded, the last one empty for a folder; undefined for what no link of the site says: another host,
 * a way up, a slash in disguise. // "/es/share/?q" => ["es", "share", ""]
 */
export function partsOf(target: string): string[] | undefined {
	const [start, ...parts] = target.replace(/[?#].*/s, "").split("/");
	try {
		const names = parts.map(decodeURIComponent);
		const isPlain = start === "" && names.slice(0, -1).every((name) => name !== "");
		return isPlain && !names.some((name) => /^\.+$|[/\\\p{Cc}]/u.test(name)) ? names : undefined;
	} catch {
		return undefined;
	}
}
