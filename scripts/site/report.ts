import type { Fault } from "../project/faults.ts";

/** What a build has to tell at its end. */
export interface BuildReport {
	pages: Map<string, number>;
	pictures: number;
	searchBytes: number;
	searchPages: number;
	/** How easily each critical page is read, by file, where its language has a formula. */
	readability: Map<string, string>;
	/** Seconds by step, in order. */
	seconds: Map<string, number>;
	warnings: Fault[];
	/** Warnings that no file is to blame for. */
	notes: string[];
}

export const newReport = (): BuildReport => ({
	pages: new Map(),
	pictures: 0,
	searchBytes: 0,
	searchPages: 0,
	readability: new Map(),
	seconds: new Map(),
	warnings: [],
	notes: [],
});
