import { nextDate } from "../../scripts/facts/events/occurrences.ts";
import type { Collection } from "../../scripts/facts/facts.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { eventOn } from "../../scripts/outputs/event-words.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { Directive } from "../../scripts/words/directives.ts";
import type { View } from "../view.ts";
import { accommodations } from "./accommodations.ts";
import { announcementList } from "./announcement-list.ts";
import { callLink } from "./call-link.ts";
import { correctionList } from "./correction-list.ts";
import { dataFiles } from "./data-files.ts";
import { eventCard, startHere } from "./event-card.ts";
import { eventList } from "./event-list.ts";
import { factList } from "./fact-list.ts";
import { allFiles, fileLink } from "./file-list.ts";
import type { Level } from "./heading.ts";
import { channelLinkOf, hotlineCard } from "./hotline-card.ts";
import { type HotlineGroup, hotlineList } from "./hotline-list.ts";
import { hoursSentence, hoursTable } from "./hours-table.ts";
import { licenseNote } from "./license-note.ts";
import { namedLinks, recordLink } from "./links.ts";
import { localize } from "./localize.ts";
import { newsList } from "./news-list.ts";
import { organizationLink, organizationList } from "./organization-list.ts";
import { placeLink } from "./place-line.ts";
import { placeList } from "./place-list.ts";
import { quote } from "./quote.ts";
import { resolutionList } from "./resolution-list.ts";
import { guide, resourceLink, resourceList } from "./resource-list.ts";
import { searchForm } from "./search-form.ts";
import { siteIndex } from "./site-index.ts";
import { toolkitItem, toolkitList } from "./toolkit-item.ts";

type Render = (argument: string, view: View, level: Level) => Html | string;

const INLINE: Record<string, Render> = {
	hotline: (argument, view) => {
		const [id = "", position = "1"] = argument.split("#");
		const { numbers, channels = [] } = known(view.facts.hotlines, id);
		const [written] = numbers.length === 0 ? channels : [];
		return written ? channelLinkOf(written, view) : callLink(known(numbers, Number(position) - 1));
	},
	hours: (id, view) => hoursSentence(known(view.facts.hours, id), view),
	adopted: (id, view) => day(known(view.facts.resolutions, id).adopted ?? "", view),
	"event-date": (id, view) => nextDay(known(view.facts.events, id), view),
	event: (id, view) => recordLink("events", known(view.facts.events, id), view),
	resolution: (id, view) => recordLink("resolutions", known(view.facts.resolutions, id), view),
	"news-item": (id, view) => recordLink("news", known(view.facts.news, id), view),
	place: (id, view) => placeLink(known(view.facts.places, id), view),
	organization: (id, view) => organizationLink(known(view.facts.organizations, id), view),
	file: (id, view) => fileLink(known(view.facts.files, id), view),
	resource: (id, view) => resourceLink(known(view.facts.resources, id), view),
};

const BLOCK: Record<string, Render> = {
	"hotline-card": (id, view, level) => hotlineCard(known(view.facts.hotlines, id), view, level),
	"hours-table": (id, view) => hoursTable(known(view.facts.hours, id), view),
	"event-card": (id, view, level) => eventCard(known(view.facts.events, id), view, level),
	"toolkit-item": (id, view, level) => toolkitItem(known(view.facts.toolkit, id), view, level),
	guide: (id, view) => guide(known(view.facts.resources, id), view),
	quote: (id, view) => quote(known(view.facts.quotations, id), view),
	resources: (topic, view) => resourceList(topic as Parameters<typeof resourceList>[0], view),
	organizations: (role, view) => organizationList(role as Parameters<typeof organizationList>[0], view),
	events: (time, view, level) => eventList(time as "upcoming" | "past", view, level),
	hotlines: (group, view, level) => hotlineList(group as HotlineGroup, view, level),
	files: (_, view) => allFiles(view),
	news: (time, view, level) => newsList(time as "current" | "past", view, level),
	places: (_, view, level) => placeList(view, level),
	resolutions: (_, view) => resolutionList(view),
	toolkit: (_, view, level) => toolkitList(view, level),
	announcements: (_, view, level) => announcementList(view, level),
	facts: (_, view, level) => factList(view, level),
	corrections: (_, view, level) => correctionList(view, level),
	"quick-links": (_, view) => namedLinks(view.facts.site.quickLinks, view),
	"social-networks": (_, view) => namedLinks(view.facts.site.socialNetworks, view),
	accommodations: (_, view) => accommodations(view),
	licenses: (_, view) => licenseNote(view),
	"data-files": (_, view) => dataFiles(view),
	"offline-copies": (_, view) => offlineCopies(view),
	"site-index": (_, view, level) => siteIndex(view, level),
	"search-form": (_, view) => searchForm(view),
};

/** What stands for facts beside the English of a draft, which is there to hold its words against it: the page itself shows them whole. */
const BRIEF: Record<string, Render> = {
	"hotline-card": (id, view) => {
		const { name, numbers } = known(view.facts.hotlines, id);
		return html`<p>${localize(name, view)} ${numbers.map((number) => html` ${callLink(number)}`)}</p>`;
	},
	organizations: (_, view) => withoutEnglish(view),
	"toolkit-item": (_, view) => withoutEnglish(view),
};

const withoutEnglish = ({ beside, t, href }: View): Html =>
	html`<p>${beside && html`<a href="${href(beside.url)}">${t("draft.alone")}</a>`}</p>`;

/** What a reference in the words becomes on the page. `level` is that of a heading that would stand there. */
export function renderDirective({ name, argument }: Directive, view: View, level: Level): Html {
	const render = (view.beside?.isShown ? BRIEF[name] : undefined) ?? INLINE[name] ?? BLOCK[name];
	// The rules of the words have judged every reference before a page is made.
	if (!render) throw new Error(`The reference ${name} has no component.`);
	return html`${render(argument, view, level)}`;
}

function known<T>(records: Collection<T> | readonly T[], key: string | number): T {
	const record = "byId" in records ? records.byId.get(String(key)) : records[Number(key)];
	if (record === undefined) throw new Error(`The words refer to "${key}", which the facts do not have.`);
	return record;
}

const day = (date: string, { t }: View): Html =>
	html`<time datetime="${date.slice(0, 10)}">${t.formats.date(date.slice(0, 10))}</time>`;

/** The day of an event; of a series its next one. */
const nextDay = (event: CityEvent, view: View): Html =>
	day(startHere(eventOn(event, nextDate(event, view.facts)), view.facts), view);

/**
 * The place of the list of copies. Copies are made from the finished pages, so `npm run mirror` fills it in afterwards
 * (scripts/offline/list-copies.ts); the search leaves it out.
 */
const offlineCopies = ({ t }: View): Html =>
	html`<div data-copies data-pagefind-ignore><p>${t("copies.none")}</p></div>`;
