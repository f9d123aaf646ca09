import type { Resource } from "../../scripts/facts/schema/reference.ts";
import { publishedText } from "../../scripts/outputs/ages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { languageNames } from "./language-lines.ts";
import { outsideLink } from "./links.ts";
import { localize } from "./localize.ts";

/** Pages, guides and films elsewhere on one topic, each with who made it and in which languages. */
export function resourceList(topic: Resource["topic"], view: View): Html {
	const resources = view.facts.resources.all.filter((resource) => resource.topic === topic);
	if (resources.length === 0) return html`<p class="empty">${view.t("resources.none")}</p>`;
	return html`<ul class="links">${resources.map((resource) => resourceItem(resource, view))}</ul>`;
}

const resourceItem = (resource: Resource, view: View): Html => html`
	<li>${resourceLink(resource, view)}${resource.description && html`<br>${localize(resource.description, view)}`}
		<br><small>${ownerAndLanguages(resource, view)}</small>${supersededNote(resource.superseded, view)}</li>`;

/** Where to read what the words say, with who says it and how old that is. */
export function guide(resource: Resource, view: View): Html {
	const owner = view.facts.organizations.byId.get(resource.owner);
	const age = publishedText({ ...resource, kind: "resources" }, view);
	return html`<p class="checked">${resourceLink(resource, view)}, ${owner && localize(owner.name, view)}. ${age}</p>`;
}

/** The name of a resource, linked where its address is known. */
export const resourceLink = (resource: Resource, view: View): Html =>
	resource.url === null ? localize(resource.name, view) : outsideLink(resource.url, localize(resource.name, view));

function ownerAndLanguages(resource: Resource, view: View): Html {
	const owner = view.facts.organizations.byId.get(resource.owner);
	const names = languageNames(resource.languages, view);
	return html`${owner && localize(owner.name, view)}${names.map((name) => html` · ${name}`)}`;
}
