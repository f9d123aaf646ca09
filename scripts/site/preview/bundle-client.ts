import path from "node:path";
import { build } from "esbuild";

/** The script of the preview's pages, in one piece. */
export async function bundleClient(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [path.join(import.meta.dirname, "in-page/client.ts")],
		bundle: true,
		format: "iife",
		charset: "utf8",
		write: false,
	});
	return outputFiles[0]?.text ?? "";
}
