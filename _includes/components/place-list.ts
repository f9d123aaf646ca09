import { scheduleOf } from "../../scripts/facts/hours/schedule-of.ts";
import { addressLine, lineOfOffice } from "../../scripts/facts/places.ts";
import type { Place } from "../../scripts/facts/schema/place.ts";
import { openStreetMapUrl } from "../../scripts/outputs/place-words.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { placeAnchor } from "../../scripts/urls/permalink.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { checkedNote, supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { hoursAsOf, hoursDetails } from "./hours-table.ts";
import { outsideLink } from "./links.ts";
import { localize } from "./localize.ts";
import { openNow } from "./open-now.ts";
import { placeLine } from "./place-line.ts";

/** The offices of organizations, as a directory: an empty one says what will stand there. */
export function placeList(view: View, level: Level): Html {
	const offices = view.facts.places.all.filter(({ organization }) => organization !== undefined);
	if (offices.length === 0) return html`<p class="empty">${view.t("places.none")}</p>`;
	return html`<div class="directory">${offices.map((place) => officeRow(place, view, level))}</div>`;
}

/** An office: whose it is, where, when it is open, how to come and to get in. One known to have moved says that alone. */
function officeRow(place: Place, view: View, level: Level): Html {
	const owner = view.facts.organizations.byId.get(place.organization ?? "");
	return html`
	<article class="hotline" id="${placeAnchor(place.id)}">
		<div>${heading(level, localize(owner?.name ?? place.name, view))}</div>
		${place.superseded ? supersededNote(place.superseded, view) : standing(place, view, owner?.name.en === place.name.en)}
	</article>`;
}

function standing(place: Place, view: View, isNamed: boolean): Html {
	const { t, facts } = view;
	const { entrance, transit, accessibility = [] } = place;
	const schedule = scheduleOf(place, facts);
	const line = lineOfOffice(place, facts);
	const number = line?.superseded ? undefined : line?.numbers[0];
	const details = schedule && hoursDetails(schedule, view);
	return html`
	<p>${isNamed ? addressLine(place) : placeLine(place, view)}</p>
	${schedule ? html`${!schedule.superseded && openNow(schedule, view)}<p>${hoursAsOf(schedule, view)}</p>` : html`<p>${t("place.hours.unknown")}</p>`}
	${number && html`<p>${t.html("place.call", { number: callLink(number) })}</p>`}
	${entrance && html`<p>${localize(entrance, view)}</p>`}
	${accessibility.length > 0 && html`<p>${t("place.accessibility")} ${accessibility.map((it, index) => html`${index > 0 && "; "}${localize(it, view)}`)}</p>`}
	${transit && html`<p>${t("place.transit")} ${localize(transit, view)}</p>`}
	${mapLinks(place, view)}
	${details && html`<details><summary>${t("hours.caption")}</summary><div class="hours" data-pagefind-ignore>${details}</div></details>`}
	${checkedNote({ ...place, kind: "places" }, view)}`;
}

/** Phones open the position in their own map; the other link leads to a site that shows it, and loads nothing before. */
function mapLinks(place: Place, { t }: View): Html {
	const map = openStreetMapUrl(place);
	return html`
	${place.geo && html`<p><a href="geo:${place.geo.latitude},${place.geo.longitude}">${t("place.app")}</a></p>`}
	${map !== undefined && html`<p>${outsideLink(map, t("place.map"))}</p>`}`;
}
