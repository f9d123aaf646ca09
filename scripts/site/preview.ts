import { rm } from "node:fs/promises";
import path from "node:path";
import type { Folders } from "../project/folders.ts";
import { requireFreePort } from "../project/require-free-port.ts";
import { clearDrafts, draftOf } from "./drafts.ts";
import { bundleClient } from "./preview/bundle-client.ts";
import { keepShowing, type Show } from "./preview/keep-showing.ts";
import { servePreview } from "./preview/serve.ts";
import { sourcePlaces } from "./preview/source-places.ts";
import { watchSources } from "./preview/watch-sources.ts";
import { openWorkshop } from "./preview/workshop.ts";

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	port: number;
	/** Told at the start of each step of the first build. */
	onStep(name: string): void;
	/** Told what to print: each change, each fault. */
	onSay(text: string): void;
}

/** A preview under way. */
export interface Preview {
	/** Where it can be visited. // => "http://localhost:8080" */
	address: string;
	/** Resolves when the first build has ended, well or not, and the address answers. */
	ready: Promise<void>;
	/** Ends the server and the process that builds, and takes away what they made. */
	close(): Promise<void>;
}

/**
 * Builds the site and serves it. Each change shows in the open pages by itself; a fault is told there and in the terminal while the
 * last good pages stay, also one that is there from the start. Nothing is written into `_site`, which stands in until the first pages are made.
 */
export async function preview({ folders, env, port, onStep, onSay }: Options): Promise<Preview> {
	await requireFreePort(port);
	const place = path.join(folders.cache, "preview");
	const workplace = draftOf(place);
	await clearDrafts(place);
	let isFirst = true;
	let show: Show | undefined;
	const workshop = openWorkshop({
		env,
		onStep: (name) => isFirst && onStep(name),
		onAhead: (ahead) => show?.ahead(ahead),
		onFinish: (finish) => void show?.finish(finish),
	});
	const watch = watchSources(sourcePlaces(folders), (files) => void show?.renew(files));
	show = keepShowing({ folders, workplace, workshop, rest: watch.rest, onSay });
	const { promise: ready, resolve: open } = Promise.withResolvers<void>();
	const { showing, board, renew } = show;
	const server = await servePreview(port, { showing, board, client: await bundleClient(), ready });
	const close = async (): Promise<void> => {
		watch.close();
		server.close();
		server.closeAllConnections();
		await workshop.close();
		await rm(workplace, { recursive: true, force: true, maxRetries: 3 });
	};
	// The rest is shown as it comes; a signal may end the preview before that.
	void renew([]).then(() => {
		isFirst = false;
		open();
	});
	return { address: `http://localhost:${port}`, ready, close };
}
