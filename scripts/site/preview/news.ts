import type { Fault } from "../../project/faults.ts";
import type { Folders } from "../../project/folders.ts";

/** What the preview asks of the process that builds: the site of all sources as they are now, into a folder of its own. */
export interface Order {
	/** Counted from 1. */
	edition: number;
	/** Of what is built; its output is a folder of this edition alone. */
	folders: Folders;
	/** Addresses of the pages that somebody has open: they are drawn before all others. */
	open: readonly string[];
}

/** How far the clock of the pages is shifted when SITE_DATE names another day, and the banner that says so, by BCP 47 tag. */
export interface ShiftedClock {
	milliseconds: number;
	banners: Readonly<Record<string, string>>;
}

/** What the process that builds has to tell of an order. */
export type News =
	| { kind: "step"; edition: number; name: string }
	/** The open pages, by address, ahead of the others. */
	| { kind: "ahead"; edition: number; clock: ShiftedClock | null; pages: Readonly<Record<string, string>> }
	/** Its pages can be visited; the search index and the checks come after. */
	| { kind: "shown"; edition: number; clock: ShiftedClock | null }
	/** No page was made. */
	| { kind: "failed"; edition: number; faults: readonly Fault[] }
	/** The search index is made and the pages are checked; faults are those of the finished site. */
	| { kind: "finished"; edition: number; faults: readonly Fault[]; warnings: readonly string[] };

/** What became of an order's pages. */
export type Outcome = Extract<News, { kind: "shown" | "failed" }>;
export type Ahead = Extract<News, { kind: "ahead" }>;
export type Finish = Extract<News, { kind: "finished" }>;
