import type { Superseded } from "../../scripts/facts/schema/provenance.ts";
import { sinceText } from "../../scripts/forms/ages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { localize } from "./localize.ts";
import { outsideLink } from "./outside-link.ts";

/** That a fact has changed since its source was written, and where to read what holds now. */
export const supersededNote = (superseded: Superseded | undefined, view: View): Html | false =>
	superseded !== undefined &&
	html`<p class="changed"><strong>${sinceText(superseded.date, view)}</strong> ${localize(superseded.note, view)} ${outsideLink(superseded.link, view.t("superseded.link"))}</p>`;
