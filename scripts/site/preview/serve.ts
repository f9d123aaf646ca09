import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:net";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { findFile } from "./find-file.ts";
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
