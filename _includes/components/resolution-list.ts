import { PAGE_SIZE } from "../../scripts/facts/lists/list-pages.ts";
import { resolutionKinds, resolutionYears, sortResolutions } from "../../scripts/facts/lists/listings.ts";
import { dateOf, statusOf } from "../../scripts/facts/resolution-status.ts";
import type { Resolution } from "../../scripts/facts/schema/resolution.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { listLinks } from "./links.ts";
import { localize } from "./localize.ts";

/** What the Council decided, latest first: the newest ones, and the way to all by year and by kind. */
export function resolutionList(view: View): Html {
	const { facts, t } = view;
	const all = facts.resolutions.all;
	if (all.length === 0) return html`<p class="empty">${t("resolutions.none")}</p>`;
	const newest = sortResolutions(all).slice(0, PAGE_SIZE.resolutions);
	const isCut = newest.length < all.length;
	return html`
	${isCut && html`<p>${t("list.newest", { shown: t.formats.count(newest.length), total: t.formats.count(all.length) })}</p>`}
	${resolutionRows(newest, view)}
	${listLinks(resolutionYears(all), "list.years", view)}
	${listLinks(resolutionKinds(all), "list.kinds", view)}`;
}

/** Decisions in the order given; an unknown number stays away rather than being guessed. */
export const resolutionRows = (resolutions: readonly Resolution[], view: View): Html =>
	html`<ul class="rows">${resolutions.map((resolution) => resolutionRow(resolution, view))}</ul>`;

/** Its title, after the plain name if it has one. // => "DACA: Reaffirming the City of Minneapolis's Support for …" */
export const resolutionTitle = ({ name, title }: Resolution, view: View): Html =>
	html`${name && html`${localize(name, view)}: `}${localize(title, view)}`;

function resolutionRow(resolution: Resolution, view: View): Html {
	const status = statusOf(resolution, view.facts.resolutions.all);
	return html`
	<li>
		<span><time datetime="${dateOf(resolution)}">${view.t.formats.date(dateOf(resolution))}</time>${status !== "adopted" && html` <b>${view.t(`resolution.${status}`)}</b>`}</span>
		<a href="${view.pageHref(`/resolutions/${resolution.id}/`)}">${resolutionTitle(resolution, view)}</a>
		${resolution.number !== null && html`<code>${resolution.number}</code>`}
		${supersededNote(resolution.superseded, view)}
	</li>`;
}
