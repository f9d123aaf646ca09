import { DAYS_AND_HOURS } from "./corpus/days-and-hours.ts";
import { FACT_ENCODINGS } from "./corpus/encodings.ts";
import { EVENTS } from "./corpus/events.ts";
import { BOTH, FACT_FILES, NUMBERS, RECORD_FILES, RECORDS, WAYS } from "./corpus/facts.ts";
import { DOWNLOADS } from "./corpus/files.ts";
import { JSON_PUNCTUATION } from "./corpus/json-punctuation.ts";
import { PIECES_OF_NEWS } from "./corpus/news.ts";
import { PLACES } from "./corpus/places.ts";
import { expectMistakes } from "./expect-mistakes.ts";

expectMistakes(
	{
		"the punctuation of JSON": JSON_PUNCTUATION,
		"how facts are saved": FACT_ENCODINGS,
		"files of facts": FACT_FILES,
		"days and hours": DAYS_AND_HOURS,
		events: EVENTS,
		"and words": BOTH,
		numbers: NUMBERS,
		records: RECORDS,
		news: PIECES_OF_NEWS,
		places: PLACES,
		"files to download": DOWNLOADS,
		"ways to reach a line": WAYS,
		"files of records": RECORD_FILES,
	},
	{ together: false },
);
