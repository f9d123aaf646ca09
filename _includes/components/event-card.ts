import {
	beginning,
	ending,
	isOver,
	isPast,
	isSeries,
	nextDate,
	type Occurrence,
	occurrencesOf,
} from "../../scripts/facts/events/occurrences.ts";
import type { Facts } from "../../scripts/facts/facts.ts";
import { endDay, isWholeDay } from "../../scripts/facts/hours/days.ts";
import { toInstant, toZone } from "../../scripts/facts/hours/wall-clock.ts";
import { placeOf } from "../../scripts/facts/places.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { dateWords, eventBefore, eventOn, eventWhen } from "../../scripts/outputs/event-words.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { recordLink } from "./links.ts";
import { localize } from "./localize.ts";
import { placeLine } from "./place-line.ts";

/** An event in a list: its day as a block, its name, when and where; past ones are told as past. A series is told by its next dates. */
export function eventCard(event: CityEvent, view: View, level: Level = 3): Html {
	const past = isOver(event, view.facts);
	const next = eventOn(event, nextDate(event, view.facts));
	return html`
	<article class="event${past ? " past" : ""}" data-ends="${endOf(event)}">
		${dateBlock(startHere(next, view.facts), view)}
		<div>
			${heading(level, recordLink("events", event, view))}
			${eventState(event, view)}
			<p>${isSeries(event) ? nextDates(event, view) : html`${eventTime(event, view)}<br>`}${eventPlace(next, view)}</p>
			<p>${localize(event.summary, view)}</p>
			${supersededNote(event.superseded, view)}
		</div>
	</article>`;
}

/** The instant from which all of an event is over. */
export const endOf = (event: CityEvent): string =>
	occurrencesOf(event)
		.map((date) => dateEnd(event, date))
		.sort()
		.at(-1) ?? "";

export const dateEnd = ({ timeZone }: CityEvent, date: Occurrence): string => toInstant(ending(date), timeZone);

/** The dates of a series that a list shows; the page's script hides each once it is over. */
const MOST_NEXT = 3;

function nextDates(event: CityEvent, view: View): Html {
	const dates = occurrencesOf(event);
	const ahead = dates.filter((date) => !isPast(date, event.timeZone, view.facts));
	const shown = ahead.length > 0 ? ahead.slice(0, MOST_NEXT) : dates.slice(-1);
	return html`${shown.map(
		(date) =>
			html`<span data-ends="${dateEnd(event, date)}"><span${ahead.length > 0 && html` data-until-past`}>${dateTime(event, date, view)}<br></span></span>`,
	)}`;
}

/** One date of a series, with what has become of it. */
export const dateTime = (event: CityEvent, date: Occurrence, view: View): Html =>
	html`<time datetime="${instantOf(date, event)}">${dateWords(event, date, view)}</time>`;

/** What sets an event apart: that it is on, off, moved or over (the page's script says so once it begins and ends). One that is off was never held, so it is not over either. */
export function eventState(event: CityEvent, view: View): Html {
	const { t, facts } = view;
	const { status } = event;
	const moved = eventBefore(event, view);
	const canEnd = status === "scheduled" || status === "rescheduled";
	return html`
	${status !== "scheduled" && html`<p class="state">${t(`event.${status}`)}${moved && ` ${moved}`}</p>`}
	${canEnd && onNow(event, view)}
	${canEnd && html`<p class="state" data-past${!isOver(event, facts) && html` hidden`}>${t("event.past")}</p>`}`;
}

/** Of an event that runs over days: nobody looks for it among what is to come. */
function onNow(event: CityEvent, { t, facts }: View): Html | false {
	const [date, ...others] = occurrencesOf(event);
	if (!date || others.length > 0 || isOver(event, facts) || endDay(ending(date)) === date.start.slice(0, 10))
		return false;
	const isOn = date.start.slice(0, 10) < facts.siteDate || date.start === facts.siteDate;
	// By the script it "ends" when the event begins: then its words are shown, until the event itself is past.
	return html`<p class="state" data-ends="${toInstant(beginning(date), event.timeZone)}" data-until-past><span data-past${!isOn && html` hidden`}>${t("event.now")}</span></p>`;
}

/** When it is, by the clocks of the site, with those of its place beside them. */
export const eventTime = (event: CityEvent, view: View): Html =>
	html`<time datetime="${instantOf(event, event)}">${eventWhen(event, view)}</time>`;

/** A day stays a day, wherever its clocks are. */
const instantOf = ({ start }: { start: string }, { timeZone }: CityEvent): string =>
	isWholeDay(start) ? start : toInstant(start, timeZone);

/** When it begins by the clocks of the site. */
export const startHere = ({ start, timeZone }: CityEvent, { site }: Pick<Facts, "site">): string =>
	isWholeDay(start) ? start : toZone(start, timeZone, site.timeZone);

/** Where it is: a place, online, or both. */
export function eventPlace(event: CityEvent, view: View): Html {
	const { t } = view;
	const place = placeOf(event, view.facts);
	if (!place) return html`${t(event.online ? "event.online" : "place.unknown")}`;
	return html`${placeLine(place, view)}${event.online && html`<br>${t("event.online")}`}`;
}

const dateBlock = (start: string, { t }: View): Html => html`
	<p class="day" aria-hidden="true">
		<span>${t.formats.dayPart(start, "weekday")}</span>
		<b>${Number(start.slice(8, 10))}</b>
		<span>${t.formats.dayPart(start, "month")} ${start.slice(0, 4)}</span>
	</p>`;
