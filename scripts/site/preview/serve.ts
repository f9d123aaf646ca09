import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Board } from "./bulletin.ts";
import { contentType } from "./content-types.ts";
import { findFile } from "./find-file.ts";
import type { ShiftedClock } from "./news.ts";
import { PLAIN_PAGE } from "./plain-page.ts";
import { OWN_FOLDER, servedPage } from "./served-page.ts";

/** What is being shown. */
export interface Showing {
	/** The finished site; undefined when there is none. */
	folder: string | undefined;
	/** The newest one whose search index is made. */
	searchFolder: string | undefined;
	clock: ShiftedClock | null;
	/** Open pages of the next edition, by address, until all of it is there. */
	ahead?: { edition: string; clock: ShiftedClock | null; pages: ReadonlyMap<string, string> };
}

export interface Served {
	showing: () => Showing;
	board: Board;
	/** The script of the pages. */
	client: string;
	/** Resolves once there is something to show; requests wait for it. */
	ready: Promise<void>;
}

/**
 * Serves the site on a port of this computer alone. Throws a sentence when another program has the port.
 * Nothing may be kept by the browser: every file can change.
 */
export function servePreview(port: number, served: Served): Promise<Server> {
	const server = createServer((request, response) => {
		answer(served, request, response).catch(
			() => response.headersSent || send(response, 500, "text/plain", "Load the page again."),
		);
	});
	return new Promise((resolve, reject) => {
		server.on("error", (error: NodeJS.ErrnoException) => reject(portError(error, port)));
		server.listen(port, "127.0.0.1", () => resolve(server));
	});
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { showing, board, client, ready } = served;
	await ready;
	const [pathname = "/"] = (request.url ?? "/").split(/[?#]/);
	if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "");
	if (pathname === `${OWN_FOLDER}client.js`) return send(response, 200, contentType(pathname), client);
	if (pathname === `${OWN_FOLDER}changes`) {
		const page = new URL(request.url ?? "/", "http://localhost").searchParams.get("page") ?? "/";
		return board.listen(response, page);
	}
	const { folder, searchFolder, clock, ahead } = showing();
	const drawn = ahead?.pages.get(pathname);
	if (ahead !== undefined && drawn !== undefined)
		return send(response, 200, contentType("page.html"), servedPage(drawn, ahead));
	const edition = board.current().edition;
	const from = pathname.startsWith("/pagefind/") ? searchFolder : folder;
	const found = from === undefined ? undefined : findFile(from, pathname);
	if (found?.kind === "redirect") {
		response.writeHead(301, { Location: found.to, "Cache-Control": "no-store" }).end();
	} else if (found?.kind === "file") {
		const type = contentType(found.file);
		const bytes = await readFile(found.file);
		send(
			response,
			found.status,
			type,
			type.startsWith("text/html") ? servedPage(bytes.toString(), { edition, clock }) : bytes,
		);
	} else {
		send(
			response,
			folder === undefined ? 503 : 404,
			contentType("page.html"),
			servedPage(PLAIN_PAGE, { edition, clock: null }),
		);
	}
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
	response.writeHead(status, {
		"Content-Type": type,
		"Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
	});
	response.end(body);
}

const portError = (error: NodeJS.ErrnoException, port: number): Error =>
	error.code === "EACCES"
		? new Error(`This user may not open port ${port}. Choose one above 1023: PORT=8080 npm start.`)
		: new Error(`Port ${port} cannot be opened (${error.code}). Choose another: PORT=${port + 1} npm start.`);
