// The process in which `npm start` builds. It keeps what it has read of the works warm from one change to the next, and a new one
// takes its place when the works themselves have changed: what Node has once imported it never reads again.
import { setTimeout as pause } from "node:timers/promises";
import type { BuildOptions, Shown } from "./build-pages.ts";
import { faultsOf } from "./faults-of.ts";
import type { News, Order } from "./news.ts";

/** The search index and the checks wait so long, in milliseconds, so that a second save does not have to wait for them. */
const REST = 250;

let newest = 0;
let finishing = Promise.resolve();

const tell = (news: News): void => {
	if (process.connected) process.send?.(news);
};

async function carryOut({ edition, folders, open }: Order): Promise<void> {
	newest = edition;
	try {
		// Imported here, so that a file of the works that cannot even be read is a fault like any other.
		const { buildPages } = await import("./build-pages.ts");
		const onStep = (name: string) => tell({ kind: "step", edition, name });
		const onAhead: BuildOptions["onAhead"] = (pages, clock) => tell({ kind: "ahead", edition, clock, pages });
		const shown = await buildPages({ folders, env: process.env, open, onStep, onAhead });
		tell({ kind: "shown", edition, clock: shown.clock });
		finishing = finishing.then(() => finish(edition, shown));
	} catch (error) {
		tell({ kind: "failed", edition, faults: faultsOf(error) });
	}
}

/** Takes the slow steps, unless a newer order came in between. */
async function finish(edition: number, { steps, warnings }: Shown): Promise<void> {
	await pause(REST);
	try {
		for (const step of steps) {
			if (edition !== newest) return;
			await step();
		}
		tell({ kind: "finished", edition, faults: [], warnings: warnings() });
	} catch (error) {
		// Its folder may be gone by now.
		if (edition === newest) tell({ kind: "finished", edition, faults: faultsOf(error), warnings: warnings() });
	}
}

process.on("message", (order: Order) => void carryOut(order));
// Ctrl-C reaches every process of the terminal; the preview ends this one when it has told what it must.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());
process.on("uncaughtException", (error) => {
	tell({ kind: "failed", edition: newest, faults: faultsOf(error) });
});
