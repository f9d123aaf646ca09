import { rm } from "node:fs/promises";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import type { FaultsError } from "../project/faults.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { requireFreePort } from "../project/require-free-port.ts";
import { startBuild } from "./current-build.ts";
import { eleventyFolders } from "./eleventy-folders.ts";
import { rethrowCause } from "./run-build.ts";
import { siteBuild } from "./site-build.ts";
import { summary } from "./summary.ts";

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	port: number;
	onStep(name: string): void;
	/** Told what to print once the site can be visited, and at each fault of a later change. */
	onReady(text: string): void;
}

/**
 * Builds the site and serves it with live reload until the process ends. A fault in the first build stops it; one in a
 * later change is told, and the last good pages stay.
 */
export async function preview({ folders, env, port, onStep, onReady }: Options): Promise<void> {
	await requireFreePort(port);
	const place = { ...folders, output: path.join(folders.cache, "preview") };
	await rm(place.output, { recursive: true, force: true });
	let isReady = false;
	const onFault = (error: FaultsError): void => {
		if (!isReady) throw error;
		onReady(error.message);
	};
	const build = startBuild(
		siteBuild({ folders: place, env, preview: { onFault }, onStep: (name) => !isReady && onStep(name) }),
	);
	const { input, output } = eleventyFolders(place);
	const eleventy = new Eleventy(input, output, {
		configPath: path.join(projectRoot, ".eleventy.ts"),
		quietMode: true,
		runMode: "serve",
		config: (config) => {
			config.addWatchTarget("assets/");
			config.setServerOptions({
				showVersion: false,
				portReassignmentRetryCount: 0,
				ready: (server) => {
					isReady = true;
					onReady(`${summary(build.report)}\nThe site is at ${server.getServerUrl("localhost")}`);
				},
			});
		},
	});
	eleventy.disableLogger();
	await eleventy.init().catch(rethrowCause);
	await eleventy.watch().catch(rethrowCause);
	await eleventy.serve(port);
}
