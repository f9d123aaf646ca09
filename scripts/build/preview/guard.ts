import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";

/** The status and the sentence with which a request is turned away. */
export type Refusal = [status: number, sentence: string];

/**
 * Why the preview must not answer a request; undefined when it may. Any site on the web can lead a browser here under a name of its own
 * (DNS rebinding), so only names of this computer are answered, and `own`, the one in HOST; nothing that a request says of other hosts counts.
 */
export function refusalOf(request: IncomingMessage, own: string): Refusal | undefined {
	const { headers, headersDistinct, method = "", url = "" } = request;
	const host = headersDistinct.host?.join().toLowerCase() ?? "";
	const name = /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(host)?.[1] || "none";
	if (!["localhost", "[::1]", own].includes(name) && !(isIPv4(name) && name.startsWith("127.")))
		return [403, "Open the preview as localhost, or start it with the name you use here: HOST=<name> npm start."];
	if (headers.origin !== undefined && URL.parse(headers.origin)?.host !== host)
		return [403, "Pages of other sites get no answer here. Open the preview in a tab of its own."];
	if (!["GET", "HEAD"].includes(method)) return [405, "The preview only shows pages, it takes nothing in."];
	if (partsOf(url) === undefined)
		return [400, "No page has this address. Write the one of a page, such as /es/rights/."];
	return undefined;
}

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
