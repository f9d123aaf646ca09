import { alertTimes } from "./alert-times.ts";
import { closureRules } from "./closure-rules.ts";
import { likelyDates, pastDates } from "./dates.ts";
import { eventParts } from "./event-parts.ts";
import { eventSeries } from "./event-series.ts";
import { eventTimes, weekdays } from "./event-times.ts";
import { goneRecords } from "./gone-records.ts";
import { lookalikeNumbers } from "./lookalike-numbers.ts";
import { numbersInTexts } from "./numbers-in-texts.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { readablePalette } from "./readable-palette.ts";
import { ableRecords, knownReaches, noBelongingInCircles, placeholders, references, usedHours } from "./references.ts";
import { resolutionSteps } from "./resolution-steps.ts";
import type { Rule } from "./rule.ts";
import { scheduleSpans } from "./schedule-spans.ts";
import { blankText, knownLanguages, plainTexts, publishedEnglish } from "./texts.ts";
import { namedOnce, noFactTwice, uniqueIds } from "./twice.ts";
import { redirects, webAddresses } from "./web-addresses.ts";

/** Everything that facts of different files must hold true together. */
export const RULES: readonly Rule[] = [
	uniqueIds,
	goneRecords,
	redirects,
	readablePalette,
	references,
	ableRecords,
	knownReaches,
	noBelongingInCircles,
	knownLanguages,
	publishedEnglish,
	namedOnce,
	blankText,
	plainTexts,
	phoneNumbers,
	numbersInTexts,
	placeholders,
	lookalikeNumbers,
	eventTimes,
	eventSeries,
	eventParts,
	resolutionSteps,
	alertTimes,
	weekdays,
	webAddresses,
	noFactTwice,
	usedHours,
	closureRules,
	scheduleSpans,
	pastDates,
	likelyDates,
];
