import type { ZimMetadata } from "./zim-metadata.ts";

/**
 * The options that tell zimwriterfs what a Kiwix library shows of a file, as far as the installed version knows them by its `--help`:
 * 3.1 (Debian 12) has none for a long description, which 3.4 demands, and none up to 3.5 has one for the license. What cannot be
 * told so is left out: nothing else of zim-tools writes metadata, and the foot of every page states the license.
 */
export const zimOptions = (metadata: ZimMetadata, help: string): string[] =>
	Object.entries(metadata).flatMap(([name, value]) => (knows(help, name) ? [`--${name}=${value}`] : []));

const knows = (help: string, name: string): boolean => new RegExp(`--${name}(?![\\w-])`).test(help);
