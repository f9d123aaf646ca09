import { eventYears, resolutionYears } from "../../scripts/facts/lists/listings.ts";
import { plainText } from "../../scripts/i18n/locale.ts";
import { dayApart } from "../../scripts/outputs/event-words.ts";
import { isAhead } from "../../scripts/outputs/news-feed.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { pageUrl } from "../../scripts/urls/page-url.ts";
import type { View } from "../view.ts";
import { heading, type Level } from "./heading.ts";
import { recordLink } from "./links.ts";
import { listName } from "./list-name.ts";
import { localize } from "./localize.ts";
import { resolutionTitle } from "./resolution-list.ts";

// Events and resolutions that fit into the page's budget by their names, however long these are.
const MOST_RECORDS = 40;

interface Entry {
	/** By which it is sorted. */
	name: string;
	link: Html;
	kind: string;
}

/** Everything the site has, by first letter: what stands in for search where it cannot run. */
export function siteIndex(view: View, level: Level): Html {
	const letters = Map.groupBy(entries(view), ({ name }) => firstLetter(name, view.language.id));
	return html`
	<nav class="letters" aria-label="${view.t("index.letters")}"><ul class="plain">${[...letters.keys()].map((letter) => html`<li><a href="#${letterId(letter)}">${letter}</a></li>`)}</ul></nav>
	${[...letters].map(
		([letter, list]) => html`
		${heading(level, letter, letterId(letter))}
		<ul class="links">${list.map(({ link, kind }) => html`<li>${link} <small>${kind}</small></li>`)}</ul>`,
	)}`;
}

function entries(view: View): Entry[] {
	const { facts, t } = view;
	const all: Entry[] = [
		...[...view.pages]
			.filter(([, page]) => page.listed)
			.map(([page, { title, isEnglish }]) => ({
				name: title,
				link: html`<a href="${view.pageHref(pageUrl("en", page))}"${isEnglish === true && html` lang="en" hreflang="en"`}>${title}</a>`,
				kind: t("kind.page"),
			})),
		...facts.hotlines.all.map((line) => ({
			name: plainText(line.name, view),
			link: html`<a href="${view.pageHref(`/contact/#${line.id}`)}">${localize(line.name, view)}</a>`,
			kind: t("kind.hotline"),
		})),
		...(facts.events.all.length + facts.resolutions.all.length > MOST_RECORDS ? lists(view) : records(view)),
	];
	const collator = new Intl.Collator(view.language.id, { numeric: true });
	return all.sort((a, b) => collator.compare(a.name, b.name));
}

const records = (view: View): Entry[] => [
	...view.facts.events.all.map((event) => ({
		name: plainText(event.name, view),
		link: recordLink("events", event, view),
		kind: `${view.t("kind.event")}, ${dayApart(event, view.facts, view)}`,
	})),
	...view.facts.news.all
		.filter((it) => !isAhead(it, view.facts))
		.map((it) => ({
			name: plainText(it.title, view),
			link: recordLink("news", it, view),
			kind: view.t("kind.news"),
		})),
	...view.facts.resolutions.all.map((it) => ({
		name: plainText(it.name ?? it.title, view),
		link: html`<a href="${view.pageHref(`/resolutions/${it.id}/`)}">${resolutionTitle(it, view)}</a>`,
		kind: view.t("kind.resolution"),
	})),
];

/** In place of too many records, the lists that they stand in. */
const lists = (view: View): Entry[] =>
	[...eventYears(view.facts.events.all), ...resolutionYears(view.facts.resolutions.all)].map((listing) => {
		const name = listName(listing, view.t);
		return {
			name,
			link: html`<a href="${view.pageHref(listing.address)}">${name}</a>`,
			kind: view.t("kind.list"),
		};
	});

/** The letter under which a name stands; digits and signs share one place. // "#WeAreMpls" => "#" */
function firstLetter(name: string, tag: string): string {
	const [letter = "#"] = name.normalize("NFD").toLocaleUpperCase(tag);
	return /\p{L}/u.test(letter) ? letter : "#";
}

const letterId = (letter: string): string => (letter === "#" ? "letter-0" : `letter-${letter}`);
