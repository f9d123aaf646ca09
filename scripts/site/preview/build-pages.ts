import { formatFault } from "../../project/faults.ts";
import type { Folders } from "../../project/folders.ts";
import { startBuild } from "../current-build.ts";
import { runEleventy } from "../run-eleventy.ts";
import { siteBuild } from "../site-build.ts";
import { drawAhead } from "./draw-ahead.ts";
import type { ShiftedClock } from "./news.ts";
import { shiftedClock } from "./shifted-clock.ts";

/** A site whose pages can be visited, and the steps that are still to be taken to finish it, in their order. */
export interface Shown {
	clock: ShiftedClock | null;
	steps: readonly (() => Promise<void>)[];
	/** Of all steps taken so far, one sentence each. */
	warnings(): string[];
}

export interface BuildOptions {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	/** The pages to draw before all others. */
	open: readonly string[];
	onStep(name: string): void;
	onAhead(pages: Readonly<Record<string, string>>, clock: ShiftedClock | null): void;
}

const later = async (): Promise<void> => {};

/** Makes the pages by the steps of any build, but leaves the slow ones after them for later, when somebody already reads. */
export async function buildPages({ folders, env, open, onStep, onAhead }: BuildOptions): Promise<Shown> {
	const build = siteBuild({ folders, env, onStep });
	const make = async (): Promise<void> => {
		await build.make();
		const pages = drawAhead(build, open);
		if (Object.keys(pages).length > 0) onAhead(pages, shiftedClock(build.edition(), new Date()));
	};
	startBuild({ ...build, make, index: later, host: later, check: later });
	await runEleventy(folders);
	return {
		clock: shiftedClock(build.edition(), new Date()),
		steps: [build.index, build.host, build.check],
		warnings: () => [...build.report.warnings.map(formatFault), ...build.report.notes],
	};
}
