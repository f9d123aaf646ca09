import type { Facts } from "../facts/facts.ts";
import type { Palette } from "../facts/palette.ts";
import { plainText } from "../i18n/locale.ts";
import { type Calls, callsOf } from "./calls.ts";
import type { PosterLocale } from "./poster-locales.ts";
import type { ArtWords } from "./poster-words.ts";
import { draftLine, sourceLine } from "./small-print.ts";
import { type Spoken, spokenIn, typstLang } from "./spoken.ts";

/** All that a Typst source is told, as the input `board`; look.typ reads it. */
export interface PosterData {
	title: string;
	alt: string;
	owner: string;
	/** The language's id, to name its file of words in an error. */
	language: string;
	/** For the PDF and for screen readers. // => "mww" */
	lang: string;
	/** Year, month, day: of the site, not of the clock. */
	date: number[];
	/** In inches. */
	paper: { width: number; height: number };
	palette: Palette;
	hashtag: string;
	tagline: Spoken;
	statement: Spoken;
	words: ArtWords["hateCrime"];
	calls: Calls | null;
	/** When the numbers were published or checked. */
	source: string | null;
	/** That nobody has checked these words yet; null in English and once they are reviewed. */
	draft: string | null;
}

/** What one poster, sign or card says in one language. */
export function boardOf(
	facts: Facts,
	about: Pick<PosterData, "title" | "alt" | "paper">,
	voice: PosterLocale,
): PosterData {
	const { language, words } = voice;
	const { site } = facts;
	const owner = facts.organizations.byId.get(site.owner);
	const found = callsOf(facts, voice);
	return {
		...about,
		owner: owner ? plainText(owner.name, voice) : site.title,
		language: language.id,
		lang: typstLang(language.tag),
		date: facts.siteDate.split("-").map(Number),
		palette: site.palette,
		hashtag: site.hashtag,
		tagline: spokenIn(site.tagline, voice),
		statement: spokenIn(site.statement, voice),
		words: words.hateCrime,
		calls: found?.calls ?? null,
		source: found && sourceLine(found.lines, found.schedule, { facts, t: voice.t }),
		draft: draftLine(facts, voice),
	};
}
