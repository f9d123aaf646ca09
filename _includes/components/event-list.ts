import { isOver, nextDate } from "../../scripts/facts/events/occurrences.ts";
import { PAGE_SIZE } from "../../scripts/facts/lists/list-pages.ts";
import { eventYears, sortEvents } from "../../scripts/facts/lists/listings.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { CALENDAR_PATH, webcalLink } from "../../scripts/outputs/calendar.ts";
import { EVENTS_FEED } from "../../scripts/outputs/events-feed.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { eventCard } from "./event-card.ts";
import type { Level } from "./heading.ts";
import { englishLink, listLinks } from "./links.ts";

// Both lists share a page, so each shows half as many as a page of its own would.
const MOST = PAGE_SIZE.events / 2;

/** Events to come, soonest first, or past ones, latest first; an empty list says what will stand there. */
export function eventList(time: "upcoming" | "past", view: View, level: Level): Html {
	const { facts, t } = view;
	const wanted = facts.events.all.filter((event) => isOver(event, facts) === (time === "past"));
	const sorted = sortEvents(wanted, (event) => nextDate(event, facts).start);
	const events = time === "past" ? sorted : sorted.reverse();
	return html`
	<div data-events="${time}">
		<p class="empty"${events.length > 0 && html` hidden`}>${t(`events.none.${time}`)}</p>
		${cards(events, view, level)}
		${time === "upcoming" && events.length > 0 && calendarLinks(view)}
	</div>
	${time === "past" && listLinks(eventYears(facts.events.all), "list.years", view)}`;
}

function cards(events: readonly CityEvent[], view: View, level: Level): Html {
	const { t, facts } = view;
	const total = t.formats.count(facts.events.all.length);
	// How many of them are past is not said: on the visitor's clock it may have changed since.
	return html`
	${events.slice(0, MOST).map((event) => eventCard(event, view, level))}
	${events.length > MOST && html`<p>${t("list.cut", { total })}</p>`}`;
}

/** Ways to keep the events: as a file, as a calendar that stays up to date, as a feed. */
function calendarLinks(view: View): Html {
	const { t, siteUrl } = view;
	const calendar = englishLink(CALENDAR_PATH, t("events.calendar.file"), view);
	const feed = englishLink(EVENTS_FEED, t("events.calendar.feed"), view);
	return html`
	<p data-until-past>${t.html("events.calendar", { calendar, feed })}
		${siteUrl !== null && html` <a href="${webcalLink(siteUrl)}">${t("events.calendar.follow")}</a>`}</p>`;
}
