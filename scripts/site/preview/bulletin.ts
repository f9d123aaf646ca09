import type { ServerResponse } from "node:http";
import { type Fault, formatFault } from "../../project/faults.ts";

/** What every open page is told at once and after each change. */
export interface Bulletin {
	/** The name of the newest edition; a page of another one loads itself anew. */
	edition: string;
	/** Why there is no newer one, or what is wrong in the finished site; a sentence each, with file and line. */
	faults: readonly string[];
	/** True when the page is from before the faults. */
	isFormer: boolean;
}

/** Where open pages hear of changes. */
export interface Board {
	current(): Bulletin;
	post(edition: string, faults: readonly Fault[], isFormer: boolean): void;
	/** Tells those who have one of some pages open that it is there in a newer edition, ahead of all others. */
	postAhead(edition: string, pages: ReadonlySet<string>): void;
	/** The addresses of the pages that somebody has open, as far as they are on a screen. */
	open(): string[];
	/** Keeps an answer open and writes every bulletin to it: server-sent events, https://html.spec.whatwg.org/#server-sent-events */
	listen(response: ServerResponse, page: string): void;
}

export function newBoard(): Board {
	let bulletin: Bulletin = { edition: "", faults: [], isFormer: false };
	let ahead: { edition: string; pages: ReadonlySet<string> } | undefined;
	/** By the page that they have open. */
	const readers = new Map<ServerResponse, string>();
	const tell = (reader: ServerResponse, page: string): void => {
		const own = ahead?.pages.has(page) ? { edition: ahead.edition, faults: [], isFormer: false } : bulletin;
		reader.write(`data: ${JSON.stringify(own)}\n\n`);
	};
	const tellAll = (): void => {
		for (const [reader, page] of readers) tell(reader, page);
	};
	return {
		current: () => bulletin,
		post: (edition, faults, isFormer) => {
			bulletin = { edition, faults: faults.map(formatFault), isFormer };
			ahead = undefined;
			tellAll();
		},
		postAhead: (edition, pages) => {
			ahead = { edition, pages };
			tellAll();
		},
		open: () => [...new Set(readers.values())],
		listen: (response, page) => {
			response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
			// Asked again a second after the server has gone, until it is back.
			response.write("retry: 1000\n\n");
			readers.set(response, page);
			response.on("close", () => readers.delete(response));
			tell(response, page);
		},
	};
}
