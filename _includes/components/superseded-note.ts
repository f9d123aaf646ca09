import type { Superseded } from "../../scripts/facts/schema/provenance.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { formatDate, isWholeDay } from "../../scripts/words/formats.ts";
import type { View } from "../view.ts";
import { localize } from "./localize.ts";
import { outsideLink } from "./outside-link.ts";

/** That a fact has changed since its source was written, and where to read what holds now. */
export const supersededNote = (superseded: Superseded | undefined, view: View): Html | false =>
	superseded !== undefined &&
	html`<p class="changed"><strong>${sinceWhen(superseded, view)}</strong> ${localize(superseded.note, view)} ${outsideLink(superseded.link, view.t("superseded.link"))}</p>`;

function sinceWhen({ date }: Superseded, { t, language }: View): string {
	if (date === null) return t("superseded.undated");
	return t(isWholeDay(date) ? "superseded.on" : "superseded.in", { date: formatDate(date, language.tag) });
}
