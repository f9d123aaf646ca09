import { toInstant } from "../../scripts/facts/hours/wall-clock.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { eventCalendarPath } from "../../scripts/outputs/calendar.ts";
import { isOver } from "../../scripts/outputs/event-words.ts";
import { html } from "../../scripts/project/html.ts";
import { eventPlace, eventState, eventTime } from "../components/event-card.ts";
import { checkedNote, supersededNote } from "../components/fact-notes.ts";
import { helpAside } from "../components/help-aside.ts";
import { englishLink, outsideLink, sourceLink } from "../components/links.ts";
import { localize } from "../components/localize.ts";
import { organizationLink } from "../components/organization-list.ts";
import { pageHead } from "../components/page-head.ts";
import { reviewNote } from "../components/trust-note.ts";
import { type PageData, viewOf } from "../page-data.ts";
import { base } from "./base.ts";

/** One event: when, where, by whom, and whether it is over or off. */
export function render(data: PageData & { record: CityEvent }): string {
	const view = viewOf(data);
	const { t, facts } = view;
	const event = data.record;
	const past = isOver(event, facts);
	const organizers = event.organizers.map((id) => facts.organizations.byId.get(id)).filter((it) => it !== undefined);
	const main = html`
	${pageHead(localize(event.name, view), localize(event.summary, view), "ice")}
	<div class="columns"><article data-ends="${toInstant(event.end, event.timeZone)}">
		${eventState(event, view)}
		<dl class="record">
			<dt>${t("event.when")}</dt> <dd>${eventTime(event, view)}</dd> 
			<dt>${t("event.where")}</dt> <dd>${eventPlace(event, view)}</dd> 
			<dt>${t("event.organizers")}</dt> <dd>${organizers.map((it, index) => html`${index > 0 && html`<br>`}${organizationLink(it, view)}`)}</dd> 
			${event.link !== null && html`<dt>${t("record.more")}</dt> <dd>${outsideLink(event.link, event.link)}</dd> `}
			<dt>${t("record.source")}</dt> <dd>${sourceLink(event.source)}</dd> 
		</dl>
		${supersededNote(event.superseded, view)}
		${!past && checkedNote({ ...event, kind: "events" }, view)}
		${!past && html`<p data-until-past>${englishLink(eventCalendarPath(event), t("event.calendar"), view)}</p>`}
		<p><a href="${view.pageHref("/events/")}">${t("events.all")}</a></p>
		${reviewNote(view)}
	</article>${helpAside(view)}</div>`;
	return base(data, view, main, "event");
}
