import { alertTimes } from "./alert-times.ts";
import { noBelongingInCircles } from "./belonging.ts";
import { blankText } from "./blank-text.ts";
import { closureRules } from "./closure-rules.ts";
import { eventTimes } from "./event-times.ts";
import { knownLanguages, publishedEnglish } from "./known-languages.ts";
import { likelyDates } from "./likely-dates.ts";
import { lookalikeNumbers } from "./lookalike-numbers.ts";
import { namedOnce } from "./named-once.ts";
import { noFactTwice } from "./no-fact-twice.ts";
import { numbersInTexts } from "./numbers-in-texts.ts";
import { pastDates } from "./past-dates.ts";
import { permanentAddresses } from "./permanent-addresses.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { placeholders } from "./placeholders.ts";
import { readablePalette } from "./readable-palette.ts";
import { redirects } from "./redirects.ts";
import { knownReaches, references } from "./references.ts";
import type { Rule } from "./rule.ts";
import { scheduleSpans } from "./schedule-spans.ts";
import { uniqueIds } from "./unique-ids.ts";
import { usedHours } from "./used-hours.ts";
import { webAddresses } from "./web-addresses.ts";
import { weekdays } from "./weekdays.ts";

/** Everything that facts of different files must hold true together. */
export const RULES: readonly Rule[] = [
	uniqueIds,
	permanentAddresses,
	redirects,
	readablePalette,
	references,
	knownReaches,
	noBelongingInCircles,
	knownLanguages,
	publishedEnglish,
	namedOnce,
	blankText,
	phoneNumbers,
	numbersInTexts,
	placeholders,
	lookalikeNumbers,
	eventTimes,
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
