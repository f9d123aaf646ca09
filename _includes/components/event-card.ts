import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { formatDayPart, formatLongDay, formatSpan } from "../../scripts/words/formats.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import { heading, type Level } from "./heading.ts";
import { localize } from "./localize.ts";

/** Whether an event is over on the day the site is built for. */
export const isPast = (event: CityEvent, siteDate: string): boolean => event.end.slice(0, 10) < siteDate;

/** An event in a list: its day as a block, its name, when and where; past ones are told as past. */
export function eventCard(event: CityEvent, view: View, level: Level = 3): Html {
	const { t, facts } = view;
	const past = isPast(event, facts.siteDate);
	return html`
	<article class="event${past ? " past" : ""}">
		${dateBlock(event.start, view)}
		<div>
			${heading(level, html`<a href="${view.href(`/events/${event.id}/`)}">${localize(event.name, view)}</a>`)}
			${event.status !== "scheduled" && html`<p class="state">${t(`event.${event.status}`)}</p>`}
			${past && event.status === "scheduled" && html`<p class="state">${t("event.past")}</p>`}
			<p>${eventTime(event, view)}<br>${placeLine(event)}</p>
			<p>${localize(event.summary, view)}</p>
		</div>
	</article>`;
}

export const eventTime = (event: CityEvent, view: View): Html =>
	html`<time datetime="${event.start}">${formatLongDay(event.start, view.language.tag)}</time>, ${formatSpan(event.start.slice(11), event.end.slice(11), view.t)}`;

export const placeLine = ({ place }: CityEvent): string =>
	[place.name, place.address, place.locality].filter((part) => part !== undefined).join(", ");

const dateBlock = (start: string, { language }: View): Html => html`
	<p class="day" aria-hidden="true">
		<span>${formatDayPart(start, language.tag, "weekday")}</span>
		<b>${Number(start.slice(8, 10))}</b>
		<span>${formatDayPart(start, language.tag, "month")} ${start.slice(0, 4)}</span>
	</p>`;
