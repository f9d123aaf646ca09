import { WORD_ENCODINGS } from "./corpus/encodings.ts";
import { PICTURES } from "./corpus/pictures.ts";
import { STRINGS_OF_BUTTONS, TRANSLATIONS } from "./corpus/translations.ts";
import { HEADS, LINKS, MARKDOWN, NUMBERS_IN_WORDS, PAGE_FILES, REFERENCES } from "./corpus/words.ts";
import { expectMistakes } from "./expect-mistakes.ts";

expectMistakes(
	{
		references: REFERENCES,
		"numbers in words": NUMBERS_IN_WORDS,
		Markdown: MARKDOWN,
		links: LINKS,
		"heads of pages": HEADS,
		"files of pages": PAGE_FILES,
		"how words are saved": WORD_ENCODINGS,
		translations: TRANSLATIONS,
		"buttons, posters and the search": STRINGS_OF_BUTTONS,
		pictures: PICTURES,
	},
	{ together: true },
);
