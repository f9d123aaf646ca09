import { realpathSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:net";
import path from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { partsOf, refusalOf } from "./guard.ts";
import { PLAIN_PAGE } from "./overlay.ts";
import { type Shown, servedPage } from "./served-page.ts";

interface Options {
	port: number;
	/** The name by which other machines may reach the preview; empty when none may. */
	host: string;
	shown(): Shown;
	/** Resolves when a request can be answered. */
	ready(target: string): Promise<void>;
}

/** Eleventy's own server, behind the guard. Resolves with what lets each open page of another edition load itself anew. */
export async function servePreview({ port, host, shown, ready }: Options): Promise<(edition: string) => void> {
	const say = (response: ServerResponse, status: number, sentence: string): void => {
		response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
	};
	class GuardedServer extends EleventyDevServer {
		override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
			const refusal = refusalOf(request, host);
			if (refusal !== undefined) return say(response, ...refusal);
			try {
				await ready(request.url ?? "/");
				await super.onRequestHandler(request, response);
			} catch {
				if (!response.headersSent) say(response, 500, "Load the page again.");
			}
		}
		override augmentContentWithNotifier(markup: string): string {
			return servedPage(markup, shown());
		}
	}
	const answer = (request: IncomingMessage, response: ServerResponse): void => {
		const { folder } = shown();
		const found = folder === undefined ? undefined : findFile(folder, partsOf(request.url ?? "/") ?? []);
		response.statusCode = found?.status ?? 503;
		// Else the server lays a policy of its own on pages for unknown addresses.
		Object.assign(response, { isCustomErrorPage: true });
		if (found === undefined) response.setHeader("Content-Type", "text/html; charset=utf-8").end(PLAIN_PAGE);
		else if (found.status === 301) response.setHeader("Location", found.to).end();
		else server.renderFile(found.file, response);
	};
	const quiet = (): void => {};
	const server = new GuardedServer("preview", ".", {
		headers: { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" },
		logger: { info: quiet, log: quiet, error: quiet },
		messageOnStart: quiet,
		middleware: [answer],
	});
	server.server.listen(port, host === "" ? "127.0.0.1" : undefined);
	await server.ready();
	const { updateServer } = server;
	updateServer.shouldHandle = (request) => refusalOf(request, host) === undefined;
	const tell = (edition: string): void => server.sendUpdateNotification({ type: "eleventy.reload", edition });
	updateServer.on("connection", () => tell(shown().edition));
	// Some machines take localhost for the address of IPv6, and some have none.
	const other = createServer((socket) => server.server.emit("connection", socket)).on("error", quiet);
	if (host === "") other.listen(port, "::1");
	return tell;
}

/** What a host answers to an address: a file of the site, the same with a slash at its end, or its page for unknown addresses. */
type Found = { status: 200 | 404; file: string } | { status: 301; to: string };

/** Finds what a finished site has at a path, given as its decoded parts; undefined if not even a page for unknown addresses. */
function findFile(folder: string, parts: readonly string[]): Found | undefined {
	const isFile = (...names: string[]): boolean => {
		try {
			// A link may lead out of the site.
			const file = realpathSync(path.join(folder, ...names));
			return file.startsWith(realpathSync(folder) + path.sep) && statSync(file).isFile();
		} catch {
			return false;
		}
	};
	const own = parts.at(-1) === "" ? [...parts, "index.html"] : parts;
	if (isFile(...own)) return { status: 200, file: path.join(folder, ...own) };
	if (isFile(...own, "index.html")) return { status: 301, to: `/${parts.map(encodeURIComponent).join("/")}/` };
	const language = [[parts[0] ?? ""], []].find((names) => isFile(...names, "404.html"));
	return language && { status: 404, file: path.join(folder, ...language, "404.html") };
}
