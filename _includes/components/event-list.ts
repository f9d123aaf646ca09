import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import { eventCard, isPast } from "./event-card.ts";
import type { Level } from "./heading.ts";

/** Events to come, soonest first, or past ones, latest first; an empty list says what will stand there. */
export function eventList(time: "upcoming" | "past", view: View, level: Level): Html {
	const { facts, t } = view;
	const events = facts.events.all
		.filter((event) => isPast(event, facts.siteDate) === (time === "past"))
		.toSorted((a, b) => (time === "past" ? -1 : 1) * (a.start < b.start ? -1 : 1));
	if (events.length === 0) return html`<p class="empty">${t(`events.none.${time}`)}</p>`;
	return html`${events.map((event) => eventCard(event, view, level))}`;
}
