import { officesOf } from "../../scripts/facts/places.ts";
import type { Organization } from "../../scripts/facts/schema/organization.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { supersededNote } from "./fact-notes.ts";
import { outsideLink } from "./links.ts";
import { localize } from "./localize.ts";
import { placeLine } from "./place-line.ts";

/** The organizations of one role, with what each does and its number where the facts have one. */
export function organizationList(role: Organization["roles"][number], view: View): Html {
	const organizations = view.facts.organizations.all.filter((it) => it.roles.includes(role));
	if (organizations.length === 0) return html`<p class="empty">${view.t("organizations.none")}</p>`;
	return html`<ul class="links">${organizations.map((it) => organizationItem(it, view))}</ul>`;
}

function organizationItem(organization: Organization, view: View): Html {
	const line = view.facts.hotlines.all.find((it) => it.owner === organization.id && it.kind === "voice");
	const [number] = line?.numbers ?? [];
	const offices = organization.superseded ? [] : officesOf(organization.id, view.facts);
	return html`
	<li>${organizationLink(organization, view)}${organization.description && html`<br>${localize(organization.description, view)}`}
		${offices.map((place) => html`<br>${placeLine(place, view)}`)}${number && html`<br>${callLink(number)}`}${supersededNote(organization.superseded, view)}</li>`;
}

/** The name of an organization, linked where its site is known. */
export const organizationLink = (organization: Organization, view: View): Html =>
	organization.url === null
		? localize(organization.name, view)
		: outsideLink(organization.url, localize(organization.name, view));
