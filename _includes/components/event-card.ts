import type { Facts } from "../../scripts/facts/facts.ts";
import { toInstant, toZone } from "../../scripts/facts/hours/wall-clock.ts";
import { placeOf } from "../../scripts/facts/places.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { eventBefore, eventWhen, isOver } from "../../scripts/outputs/event-words.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { recordLink } from "./links.ts";
import { localize } from "./localize.ts";
import { placeLine } from "./place-line.ts";

/** An event in a list: its day as a block, its name, when and where; past ones are told as past. */
export function eventCard(event: CityEvent, view: View, level: Level = 3): Html {
	const past = isOver(event, view.facts);
	return html`
	<article class="event${past ? " past" : ""}" data-ends="${toInstant(event.end, event.timeZone)}">
		${dateBlock(startHere(event, view.facts), view)}
		<div>
			${heading(level, recordLink(`/events/${event.id}/`, event.name, view))}
			${eventState(event, view)}
			<p>${eventTime(event, view)}<br>${eventPlace(event, view)}</p>
			<p>${localize(event.summary, view)}</p>
			${supersededNote(event.superseded, view)}
		</div>
	</article>`;
}

/** What sets an event apart: that it is off, moved or over (the page's script says so once it ends). One that is off was never held, so it is not over either. */
export function eventState(event: CityEvent, view: View): Html {
	const { t, facts } = view;
	const { status } = event;
	const moved = eventBefore(event, view);
	const canEnd = status === "scheduled" || status === "rescheduled";
	return html`
	${status !== "scheduled" && html`<p class="state">${t(`event.${status}`)}${moved && ` ${moved}`}</p>`}
	${canEnd && html`<p class="state" data-past${!isOver(event, facts) && html` hidden`}>${t("event.past")}</p>`}`;
}

/** When it is, by the clocks of the site, with those of its place beside them. */
export const eventTime = (event: CityEvent, view: View): Html =>
	html`<time datetime="${toInstant(event.start, event.timeZone)}">${eventWhen(event, view)}</time>`;

/** When it begins by the clocks of the site. */
export const startHere = ({ start, timeZone }: CityEvent, { site }: Pick<Facts, "site">): string =>
	toZone(start, timeZone, site.timeZone);

/** Where it is, or that nobody knows yet. */
export function eventPlace(event: CityEvent, view: View): Html {
	const place = placeOf(event, view.facts);
	return place ? placeLine(place, view) : html`${view.t("place.unknown")}`;
}

const dateBlock = (start: string, { t }: View): Html => html`
	<p class="day" aria-hidden="true">
		<span>${t.formats.dayPart(start, "weekday")}</span>
		<b>${Number(start.slice(8, 10))}</b>
		<span>${t.formats.dayPart(start, "month")} ${start.slice(0, 4)}</span>
	</p>`;
