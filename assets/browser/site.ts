import { showAlerts } from "./alerts.ts";
import { expandFolds } from "./expand-folds.ts";
import { showOverdue } from "./freshness.ts";
import { showHours } from "./hours.ts";
import { keepTrue } from "./now.ts";
import type { PageWords } from "./page-words.ts";
import { retireEvents } from "./past-events.ts";
import { quickExit } from "./quick-exit.ts";

/** The script of every page, called with the words of its language and the zone of the site's days. Each page is complete without it. */
export function startPage(words: PageWords, timeZone: string): void {
	keepTrue(
		showAlerts,
		() => showHours(words.hours, timeZone),
		() => showOverdue(timeZone),
		retireEvents,
	);
	expandFolds(words.expandAll, words.collapseAll);
	quickExit(words.byKeys);
}
