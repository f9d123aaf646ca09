import { toInstant } from "../../scripts/facts/hours/wall-clock.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { inEnglish } from "./in-english.ts";
import { recordLink } from "./links.ts";
import { localize } from "./localize.ts";

/** Whether an event is over on the day the site is built for. */
export const isPast = (event: CityEvent, siteDate: string): boolean => event.end.slice(0, 10) < siteDate;

/** An event in a list: its day as a block, its name, when and where; past ones are told as past. */
export function eventCard(event: CityEvent, view: View, level: Level = 3): Html {
	const past = isPast(event, view.facts.siteDate);
	return html`
	<article class="event${past ? " past" : ""}" data-ends="${toInstant(event.end, event.timeZone)}">
		${dateBlock(event.start, view)}
		<div>
			${heading(level, recordLink(`/events/${event.id}/`, event.name, view))}
			${eventState(event, view)}
			<p>${eventTime(event, view)}<br>${inEnglish(placeLine(event), view)}</p>
			<p>${localize(event.summary, view)}</p>
			${supersededNote(event.superseded, view)}
		</div>
	</article>`;
}

/** What sets an event apart: that it is off, moved or over (the page's script says so once it ends). One that is off was never held, so it is not over either. */
export function eventState(event: CityEvent, view: View): Html {
	const { t, facts } = view;
	const { status, previousStart } = event;
	const canEnd = status === "scheduled" || status === "rescheduled";
	const moved =
		previousStart !== undefined && html` ${t.html("event.previous", { time: moment(previousStart, view) })}`;
	return html`
	${status !== "scheduled" && html`<p class="state">${t(`event.${status}`)}${moved}</p>`}
	${canEnd && html`<p class="state" data-past${!isPast(event, facts.siteDate) && html` hidden`}>${t("event.past")}</p>`}`;
}

/** When it is: a day and its hours, past midnight too; or both days with their times if it lasts longer. */
export function eventTime({ start, end }: CityEvent, view: View): Html {
	if (isWithinOneDay(start, end))
		return html`${day(start, view)}, ${view.t.formats.span(start.slice(11), end.slice(11))}`;
	return view.t.html("time.span", { opens: moment(start, view), closes: moment(end, view) });
}

const day = (at: string, { t }: View): Html => html`<time datetime="${at}">${t.formats.longDay(at)}</time>`;

/** // => "Friday, September 21, 2018, 3:30 p.m." */
const moment = (at: string, view: View): Html => html`${day(at, view)}, ${view.t.formats.time(at.slice(11))}`;

/** Less than a day from start to end, by the calendar's clock. */
const isWithinOneDay = (start: string, end: string): boolean =>
	Date.parse(`${end}Z`) - Date.parse(`${start}Z`) < 24 * 60 * 60 * 1000;

export const placeLine = ({ place }: CityEvent): string =>
	[place.name, place.address, place.locality].filter((part) => part !== undefined).join(", ");

const dateBlock = (start: string, { t }: View): Html => html`
	<p class="day" aria-hidden="true">
		<span>${t.formats.dayPart(start, "weekday")}</span>
		<b>${Number(start.slice(8, 10))}</b>
		<span>${t.formats.dayPart(start, "month")} ${start.slice(0, 4)}</span>
	</p>`;
