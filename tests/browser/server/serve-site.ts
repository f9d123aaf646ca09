import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { contentType } from "./content-types.ts";
import { type HeaderRule, headersFor, parseHeaders } from "./header-rules.ts";
import { missingPage, parseRedirects, type Redirect } from "./redirects.ts";

export interface ServeOptions {
	/** The finished site. */
	folder: string;
	/** The path that the site lies under. // => "/wearempls" */
	under?: string;
	/** Changes a header's value, for tests of browsers that lack something. */
	changeHeader?: (name: string, value: string) => string;
}

export interface ServedSite {
	/** The address of the site's root without the slash at its end. // => "http://127.0.0.1:40123/wearempls" */
	address: string;
	close(): Promise<void>;
}

/** Serves a finished site on a free port as the host does: with its own headers, redirects and page for unknown addresses. */
export async function serveSite({ folder, under = "", changeHeader }: ServeOptions): Promise<ServedSite> {
	const rules = parseHeaders(readFileSync(path.join(folder, "_headers"), "utf8"));
	const redirects = parseRedirects(readFileSync(path.join(folder, "_redirects"), "utf8"));
	const server = createServer((request, response) =>
		answer({ folder, under, rules, redirects, changeHeader: changeHeader ?? ((_, value) => value) }, request, response),
	);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const bound = server.address();
	if (bound === null || typeof bound === "string") throw new Error("The test server has no port.");
	return {
		address: `http://127.0.0.1:${bound.port}${under}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

interface Host extends Required<ServeOptions> {
	rules: readonly HeaderRule[];
	redirects: readonly Redirect[];
}

function answer(host: Host, request: IncomingMessage, response: ServerResponse): void {
	const { pathname } = new URL(request.url ?? "/", "http://site.invalid");
	const requested = decodeURIComponent(pathname);
	const isWithin = requested === host.under || requested.startsWith(`${host.under}/`);
	const own = isWithin ? requested.slice(host.under.length) || "/" : undefined;
	if (own === undefined) {
		response.writeHead(404, { "Content-Type": "text/plain" }).end("outside of the site");
		return;
	}
	const redirect = host.redirects.find(({ from, status }) => from === own && status !== 404);
	if (redirect) {
		response.writeHead(redirect.status, { Location: host.under + redirect.to }).end();
		return;
	}
	const file = path.join(host.folder, own.endsWith("/") ? `${own}index.html` : own);
	if (kindOf(file) === "folder") {
		response.writeHead(301, { Location: `${pathname}/` }).end();
		return;
	}
	const isThere = kindOf(file) === "file";
	const missing = path.join(host.folder, missingPage(host.redirects, own));
	send(host, response, isThere ? file : missing, own, isThere ? 200 : 404);
}

function send(host: Host, response: ServerResponse, file: string, own: string, status: number): void {
	for (const [name, value] of headersFor(host.rules, own)) response.appendHeader(name, host.changeHeader(name, value));
	response.setHeader("Content-Type", contentType(file));
	response.writeHead(status).end(readFileSync(file));
}

function kindOf(file: string): "file" | "folder" | undefined {
	const found = statSync(file, { throwIfNoEntry: false });
	if (found === undefined) return undefined;
	return found.isDirectory() ? "folder" : "file";
}
