import { isOver, isPast, isSeries, type Occurrence, occurrencesOf } from "../../scripts/facts/events/occurrences.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { PICTURES } from "../../scripts/facts/schema/event-access.ts";
import { plainText } from "../../scripts/i18n/locale.ts";
import { eventCalendarPath } from "../../scripts/outputs/calendar.ts";
import { type DetailPart, eventDetails } from "../../scripts/outputs/event-details.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { breakable } from "../components/call-link.ts";
import { dateEnd, dateTime, endOf, eventPlace, eventState, eventTime } from "../components/event-card.ts";
import { checkedNote, supersededNote } from "../components/fact-notes.ts";
import { attachments } from "../components/file-list.ts";
import { helpAside } from "../components/help-aside.ts";
import { englishLink, outsideLink, sourceLink } from "../components/links.ts";
import { localize } from "../components/localize.ts";
import { organizationLink } from "../components/organization-list.ts";
import { pageHead } from "../components/page-head.ts";
import { picture } from "../components/picture.ts";
import { reviewNote } from "../components/trust-note.ts";
import { type PageData, viewOf } from "../page-data.ts";
import type { View } from "../view.ts";
import { base } from "./base.ts";

/** One event: when, where, by whom, and whether it is over or off. */
export function render(data: PageData & { record: CityEvent }): string {
	const view = viewOf(data);
	const { t, facts } = view;
	const event = data.record;
	const past = isOver(event, facts);
	const isHeld = event.status === "scheduled" || event.status === "rescheduled";
	const organizers = event.organizers.map((id) => facts.organizations.byId.get(id)).filter((it) => it !== undefined);
	const main = html`
	${pageHead(localize(event.name, view), localize(event.summary, view), "ice")}
	<div class="columns"><article data-ends="${endOf(event)}">
		${eventState(event, view)}
		${event.picture && eventPicture(event.picture, view)}
		<dl class="record">
			${isSeries(event) ? html`<dt>${t("event.dates")}</dt> <dd>${seriesDates(event, view)}</dd> ` : html`<dt>${t("event.when")}</dt> <dd>${eventTime(event, view)}</dd> `}
			<dt>${t("event.where")}</dt> <dd>${eventPlace(event, view)}</dd> 
			${eventDetails(event, view).map(({ label, parts }) => html`<dt>${label}</dt> <dd>${parts.map((part, index) => html`${index > 0 && html`<br>`}${detailPart(part, view)}`)}</dd> `)}
			${attachments(event.attachments, view)}
			<dt>${t("event.organizers")}</dt> <dd>${organizers.map((it, index) => html`${index > 0 && html`<br>`}${organizationLink(it, view)}`)}</dd> 
			${event.link !== null && html`<dt>${t("record.more")}</dt> <dd>${outsideLink(event.link, event.link)}</dd> `}
			<dt>${t("record.source")}</dt> <dd>${sourceLink(event.source)}</dd> 
		</dl>
		${supersededNote(event.superseded, view)}
		${!past && checkedNote({ ...event, kind: "events" }, view)}
		${!past && isHeld && html`<p data-until-past>${englishLink(eventCalendarPath(event), t("event.calendar"), view)}</p>`}
		<p><a href="${view.pageHref("/events/")}">${t("events.all")}</a></p>
		${reviewNote(view)}
	</article>${helpAside(view)}</div>`;
	return base(data, view, main, "event");
}

/** The dates of a series in order; those that are over are folded away, by the visitor's clock too. */
function seriesDates(event: CityEvent, view: View): Html {
	const [past, ahead] = [true, false].map((isGone) =>
		occurrencesOf(event).filter((date) => isPast(date, event.timeZone, view.facts) === isGone),
	);
	const items = (dates: readonly Occurrence[] = []) =>
		dates.map((date) => html`<li data-ends="${dateEnd(event, date)}">${dateTime(event, date, view)}</li>`);
	return html`<ul class="plain" data-events="upcoming">${items(ahead)}</ul>${past?.length !== 0 && html`<details class="fold"><summary>${view.t("event.dates.past")}</summary><ul class="plain" data-events="past">${items(past)}</ul></details>`}`;
}

function detailPart({ words, lang, href }: DetailPart, view: View): Html {
	const text =
		typeof words !== "string"
			? localize(words, view)
			: lang === undefined
				? html`${words}`
				: html`<span lang="${lang}">${words}</span>`;
	if (href === undefined) return text;
	if (href.startsWith("tel:")) return html`<a class="call" dir="ltr" href="${href}">${breakable(String(words))}</a>`;
	if (href.startsWith("/")) return html`<a href="${view.pageHref(href)}">${text}</a>`;
	return /^https?:/.test(href) ? outsideLink(href, text) : html`<a href="${href}">${text}</a>`;
}

function eventPicture({ file, alt }: NonNullable<CityEvent["picture"]>, view: View): Html | false {
	const prepared = view.pictures.get(PICTURES + file);
	return (
		prepared !== undefined &&
		html`<p>${picture(prepared, { alt: plainText(alt, view), sizes: "(min-width: 46em) 44rem, 92vw", lazy: true, href: view.href })}</p>`
	);
}
