import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import type { Resolution } from "../../scripts/facts/schema/resolution.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { type CitedKind, recordAddress } from "../../scripts/urls/permalink.ts";
import type { View } from "../view.ts";
import { localize } from "./localize.ts";

/** A record that has a page of its own, by its plain name, with the way there. */
export function recordLink(kind: CitedKind, record: CityEvent | Resolution, view: View): Html {
	const name = record.name ?? ("title" in record ? record.title : undefined);
	return html`<a href="${view.pageHref(recordAddress(kind, record.id))}">${name && localize(name, view)}</a>`;
}
