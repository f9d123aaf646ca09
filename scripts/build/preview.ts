import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { watch } from "chokidar";
import { DiagnosticsError, formatDiagnostic } from "../project/diagnostics.ts";
import { type Folders, pathFrom, projectRoot } from "../project/folders.ts";
import { requireFreePort } from "../project/require-free-port.ts";
import { endSteps, showStep } from "../project/show-step.ts";
import { clearDrafts, draftOf, takeAway } from "./drafts.ts";
import { diagnosticsOf } from "./preview/diagnostics-of.ts";
import { isOfWorks, rereadWorks } from "./preview/reread-code.ts";
import { servePreview } from "./preview/serve.ts";
import type { Shown } from "./preview/served-page.ts";

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	port: number;
	/** The name by which other machines may reach the preview; empty when none may. */
	host: string;
}

/** So many milliseconds after a change the site is built, so that files saved together are built together. */
const TOGETHER = 30;
/** A file counts as written when it has stayed the same for so long: many editors empty a file before they fill it. */
const WRITTEN = { stabilityThreshold: 60, pollInterval: 20 };
/** The search index and the checks wait so long, so that a second save does not have to wait for them. */
const REST = 500;
/** What editors lay beside a file while it is open, and the system's own. */
const PASSING = /^(\.(?!eleventy\.ts$).*|.*~|.*\.(swp|swx|tmp|crdownload)|#.*#|4913|Thumbs\.db|desktop\.ini)$/;

/**
 * Builds the site and serves it. Each change shows in the open pages by itself; an error is told there and in the terminal while the
 * last good pages stay, also one that is there from the start. Each edition is made in a folder of its own in `.cache`; nothing is
 * written into `_site`, which stands in until the first pages are made. Resolves when the first build has ended, well or not.
 */
export async function preview({ folders, env, port, host }: Options): Promise<void> {
	await requireFreePort(port);
	const place = path.join(folders.cache, "preview");
	await clearDrafts(place);
	const workplace = draftOf(place);
	process.on("exit", () => rmSync(workplace, { recursive: true, force: true, maxRetries: 3 }));

	const former = existsSync(path.join(folders.output, "index.html")) ? folders.output : undefined;
	let shown: Shown = { folder: former, edition: "", diagnostics: [], clock: null };
	const { promise: opened, resolve: open } = Promise.withResolvers<void>();
	const show = (news: Partial<Shown>): void => {
		shown = { ...shown, ...news, edition: randomUUID() };
		tellPages(shown.edition);
		open();
	};
	const tellDiagnostics = (error: unknown): void => {
		const diagnostics = diagnosticsOf(error);
		const them = diagnostics.length === 1 ? "it" : "them";
		say(`${new DiagnosticsError(diagnostics).message}\nCorrect ${them} and save: the pages show it by themselves.`);
		show({ diagnostics: diagnostics.map(formatDiagnostic) });
	};

	let builds = 0;
	const build = async (changed: readonly string[]): Promise<void> => {
		const start = performance.now();
		const before = shown;
		// The checks name the finished site by its folder.
		const output = path.join(workplace, String(++builds), "_site");
		try {
			if (changed.some(isOfWorks)) rereadWorks();
			const { buildPages } = await import("./preview/build-pages.ts");
			const onStep = (name: string): unknown => shown.edition === "" && showStep(name);
			const { clock, finish } = await buildPages({ ...folders, output }, env, onStep);
			show({ folder: output, clock, diagnostics: [] });
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			if (changed.length > 0) say(`${namesOf(changed, folders.root)}: shown after ${seconds} s`);
			if (before.folder?.startsWith(workplace)) await takeAway(path.dirname(before.folder));
			await pause(REST);
			const warnings = waiting.size === 0 ? await finish() : [];
			if (builds === 1) for (const warning of warnings) say(`Warning: ${warning}`);
		} catch (error) {
			if (shown.folder !== output) await takeAway(path.dirname(output));
			// An error in a file that was still being written is none.
			await pause(2 * WRITTEN.stabilityThreshold);
			if (waiting.size === 0) tellDiagnostics(error);
		}
	};
	const waiting = new Set<string>();
	let working: Promise<void> | undefined;
	const buildAll = async (): Promise<void> => {
		do {
			const changed = [...waiting];
			waiting.clear();
			await build(changed);
		} while (waiting.size > 0);
		working = undefined;
	};
	const renew = (): void => {
		working ??= buildAll();
	};

	const ready = async (target: string): Promise<void> => {
		await opened;
		// The search index is made after the pages.
		if (target.startsWith("/pagefind/")) await working;
	};
	const tellPages = await servePreview({ port, host, shown: () => shown, ready });
	process.on("uncaughtException", tellDiagnostics);
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch(sourcesOf(folders), {
		ignoreInitial: true,
		awaitWriteFinish: WRITTEN,
		ignored: (file, stats) => stats?.isFile() === true && PASSING.test(path.basename(file)),
	});
	watcher.on("all", (event, file) => {
		if (event.endsWith("Dir")) return;
		waiting.add(file);
		clearTimeout(timer);
		timer = setTimeout(renew, TOGETHER);
	});
	await once(watcher, "ready");
	renew();
	await opened;
	const other = host === "" ? "" : ` and http://${host}:${port}`;
	say(`The site is at http://localhost:${port}${other}\nSave a file, and the open pages show it. Ctrl-C ends.`);
}

function say(text: string): void {
	endSteps();
	console.log(text);
}

/** Every folder and file that a build reads; those of the code are the project's own, whichever site is built. */
const sourcesOf = ({ root, data, content, strings }: Folders): string[] => [
	...[data, content, strings, path.join(root, "assets")],
	...["_includes", "assets", "content", "scripts", ".eleventy.ts"].map((name) => path.join(projectRoot, name)),
];

/** Which files have changed, from the folder that errors are named from. // => "content/en/rights.md and 2 more" */
function namesOf(files: readonly string[], root: string): string {
	const [first = "", ...more] = files.map((file) => pathFrom(root, file)).sort();
	return more.length === 0 ? first : `${first} and ${more.length} more`;
}
