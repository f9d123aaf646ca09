import { listDescription, listTitle } from "../../../_includes/components/list-name.ts";
import { render as eventPage } from "../../../_includes/layouts/event.ts";
import { render as gonePage } from "../../../_includes/layouts/gone.ts";
import { render as listingPage } from "../../../_includes/layouts/listing.ts";
import { render as newsPage } from "../../../_includes/layouts/news.ts";
import { render as wordsPage } from "../../../_includes/layouts/page.ts";
import { render as resolutionPage } from "../../../_includes/layouts/resolution.ts";
import { inEachLanguage } from "../../facts/languages.ts";
import { listPages } from "../../facts/lists/list-pages.ts";
import { eventYears, resolutionKinds, resolutionYears } from "../../facts/lists/listings.ts";
import { type GoneAddress, goneAddresses } from "../../facts/moved-addresses.ts";
import { placeOf } from "../../facts/places.ts";
import { dateOf, statusOf } from "../../facts/resolution-status.ts";
import { plainText } from "../../i18n/locale.ts";
import { sentence } from "../../i18n/words.ts";
import { dayApart } from "../../outputs/event-words.ts";
import { localUrl } from "../../urls/page-url.ts";
import { recordAddress } from "../../urls/permalink.ts";
import type { ShownPage } from "../language-pages.ts";
import { pagesOf, type Template } from "./template.ts";

/** Every page of words in each language; where there is no translation to show, English stands in, and says so. */
const words = pagesOf({
	name: "words",
	items: ({ shownPages }) => shownPages,
	url: ({ url }: ShownPage) => url,
	// Nobody chose the address of a second page.
	source: ({ page, besideOf }) => (besideOf === undefined ? page.file : undefined),
	data: ({ language, page: { name, meta }, besideOf }) => ({
		language,
		name,
		besideOf,
		title: meta.title,
		description: meta.description,
	}),
	layout: (page, { renderWords }) => wordsPage({ ...page, content: renderWords(page) }),
});

/** One page for each event of the facts in each language. One may come every year under one name, so the day in its title tells them apart. */
const events = pagesOf({
	name: "events",
	items: ({ facts }) => inEachLanguage(facts.events.all, facts),
	url: ({ language, it }) => localUrl(language, recordAddress("events", it.id)),
	data: ({ language, it }, edition) => {
		const told = edition.locale(language);
		const place = placeOf(it, edition.facts);
		return {
			language,
			record: it,
			title: `${plainText(it.name, told)}, ${dayApart(it, edition.facts, told)}`,
			description: `${sentence(told.t.formats.period(it.start) + (place ? `, ${plainText(place.name, told)}` : ""))} ${plainText(it.summary, told)}`,
		};
	},
	layout: eventPage,
});

/** One page for each decision of the Council in the facts in each language; its date tells it from one of the same name. */
const resolutions = pagesOf({
	name: "resolutions",
	items: ({ facts }) => inEachLanguage(facts.resolutions.all, facts),
	url: ({ language, it }) => localUrl(language, recordAddress("resolutions", it.id)),
	data: ({ language, it }, edition) => {
		const told = edition.locale(language);
		const status = statusOf(it, edition.facts.resolutions.all);
		const date = told.t.formats.date(dateOf(it));
		const became = status === "adopted" ? date : `${date} (${told.t(`resolution.${status}`)})`;
		return {
			language,
			record: it,
			title: `${plainText(it.name ?? it.title, told)}, ${date}`,
			description: `${became}${it.number === null ? "" : `, ${it.number}`}. ${plainText(it.summary, told)}`,
		};
	},
	layout: resolutionPage,
});

/** One page for each piece of news in each language; its day tells it from one of the same title. */
const news = pagesOf({
	name: "news",
	items: ({ facts }) => inEachLanguage(facts.news.all, facts),
	url: ({ language, it }) => localUrl(language, recordAddress("news", it.id)),
	data: ({ language, it }, edition) => {
		const told = edition.locale(language);
		const date = told.t.formats.date(it.from.slice(0, 10));
		return {
			language,
			record: it,
			title: `${plainText(it.title, told)}, ${date}`,
			description: `${date}. ${plainText(it.summary, told)}`,
		};
	},
	layout: newsPage,
});

/** The pages of every list in each language: the events of each year, the decisions of each year and of each kind. */
const listings = pagesOf({
	name: "listings",
	items: ({ facts }) => {
		const { events, resolutions } = facts;
		const lists = [...eventYears(events.all), ...resolutionYears(resolutions.all), ...resolutionKinds(resolutions.all)];
		return inEachLanguage(
			lists.flatMap((listing) => listPages(listing)),
			facts,
		);
	},
	url: ({ language, it }) => localUrl(language, it.address),
	data: ({ language, it }, edition) => ({
		language,
		list: it,
		title: listTitle(it, edition.locale(language).t),
		description: listDescription(it, edition.locale(language).t),
	}),
	layout: listingPage,
});

/** A page at each address whose record is gone. It says so, or leads on: for hosts that know no redirects, and for copies in a folder. */
const gone = pagesOf({
	name: "gone",
	items: ({ facts }) => goneAddresses(facts),
	url: ({ from }: GoneAddress) => from,
	source: ({ file }) => file,
	isListed: false,
	data: ({ language, from, to, list }, edition) => {
		const { t } = edition.locale(language);
		const said =
			to === undefined
				? { title: t("withdrawn.title"), description: t("withdrawn.lead") }
				: { title: t("moved.title", { address: from }), description: t("moved.lead", { from, to }), movedTo: to };
		return { language, isGone: true, list, ...said };
	},
	layout: gonePage,
});

/** What makes the pages that people read. */
export const PAGES: readonly Template[] = [words, events, resolutions, news, listings, gone];
