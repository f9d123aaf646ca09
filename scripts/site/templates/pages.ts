import { listings } from "./listings.ts";
import { moved } from "./moved.ts";
import { events, resolutions } from "./records.ts";
import type { Template } from "./template.ts";
import { words } from "./words.ts";

/** What makes the pages that people read. */
export const PAGES: readonly Template[] = [words, events, resolutions, listings, moved];
