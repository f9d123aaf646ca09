import type { BuildOptions } from "esbuild";

// Browsers of 2020 and younger get the designed site; older ones get plain readable HTML.
const SCRIPT_TARGETS = ["chrome80", "safari13", "firefox78"];

/** How esbuild makes what runs in a page: one classic file, since pages opened from a folder cannot load modules. */
export const CLASSIC_SCRIPT = {
	bundle: true,
	minify: true,
	format: "iife",
	charset: "utf8",
	target: SCRIPT_TARGETS,
	// esbuild counts it from Safari 14.1 on, when the last corner of it was fixed; what is written here works since Safari 10.
	supported: { destructuring: true },
	legalComments: "none",
	write: false,
} as const satisfies BuildOptions;

// lightningcss counts versions as major << 16.
export const CSS_TARGETS = { chrome: 80 << 16, safari: 13 << 16, ios_saf: 13 << 16, firefox: 78 << 16 };
