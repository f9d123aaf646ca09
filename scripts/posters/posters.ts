import type { Facts } from "../facts/facts.ts";
import { plainText } from "../i18n/locale.ts";
import { boardOf, type PosterData } from "./poster-data.ts";
import type { PosterLocale } from "./poster-locales.ts";

/** One drawing to make: from which source, what it says, and where it goes. */
export interface Poster {
	/** Of the Typst source, which is an item's id or og-image. */
	name: string;
	board: PosterData;
	/** Of its picture, in pixels. */
	width: number;
	height: number;
	/** Addresses from the site's root; a card is a picture alone. */
	urls: { pdf?: string; png: string };
}

/** Pixels for an inch of paper: a sheet of letter paper is 1,275 by 1,650. */
const PIXELS_PER_INCH = 150;
const CARD = { width: 1200, height: 630 } as const;

/** Every item of the toolkit in one language. */
export const itemSheets = (facts: Facts, voice: PosterLocale): Poster[] =>
	facts.toolkit.all.map(({ id, name, alt, paper }) => {
		const { language } = voice;
		const about = { title: plainText(name, voice), alt: plainText(alt, voice), paper };
		return {
			name: id,
			board: boardOf(facts, about, voice),
			width: Math.round(paper.width * PIXELS_PER_INCH),
			height: Math.round(paper.height * PIXELS_PER_INCH),
			urls: { pdf: toolkitUrl(language.id, `${id}.pdf`), png: toolkitUrl(language.id, `${id}.png`) },
		};
	});

/** The card that social networks show beside a link to a page in one language. */
export function cardSheet(facts: Facts, voice: PosterLocale): Poster {
	const { id } = voice.language;
	const paper = { width: CARD.width / PIXELS_PER_INCH, height: CARD.height / PIXELS_PER_INCH };
	const about = { title: facts.site.title, alt: plainText(facts.site.tagline, voice), paper };
	return {
		name: "og-image",
		board: boardOf(facts, about, voice),
		...CARD,
		urls: { png: id === "en" ? "/og.png" : `/${id}/og.png` },
	};
}

/** The address of a file to download, beside the pages of its language. // toolkitUrl("es", "sign-blue.pdf") => "/es/toolkit/sign-blue.pdf" */
export const toolkitUrl = (language: string, file: string): string =>
	language === "en" ? `/toolkit/${file}` : `/${language}/toolkit/${file}`;
