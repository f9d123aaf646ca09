import { eventKind } from "./event.ts";
import { hotlineKind } from "./hotline.ts";
import type { Kind } from "./kind.ts";
import { languageKind } from "./language.ts";
import { pageKind } from "./page.ts";
import { resolutionKind } from "./resolution.ts";

/** All that `npm run new` can add, by its name on the command line. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
	["event", eventKind],
	["resolution", resolutionKind],
	["hotline", hotlineKind],
	["page", pageKind],
	["language", languageKind],
]);
