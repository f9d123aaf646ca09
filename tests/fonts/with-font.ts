import path from "node:path";

/** The fonts that pages are looked at in: what a Linux desktop has at the least, and about the narrowest and the widest that it may have. */
export const FONTS = ["dejavu", "narrow", "widest"] as const;

/**
 * What a browser on Linux is started with, so that whatever a page asks for it takes one font alone, of a package of the project's, and
 * none of the machine's. On other systems browsers take the system's.
 */
export const withFont = (font: (typeof FONTS)[number]): NodeJS.ProcessEnv => ({
	...process.env,
	FONTCONFIG_FILE: path.join(import.meta.dirname, `${font}.conf`),
});
