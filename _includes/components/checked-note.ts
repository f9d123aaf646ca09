import { freshnessAt } from "../../scripts/facts/freshness.ts";
import type { FileName } from "../../scripts/facts/schema/files.ts";
import type { Provenance } from "../../scripts/facts/schema/provenance.ts";
import { formatDate, isWholeDay } from "../../scripts/words/formats.ts";
import type { StringKey } from "../../scripts/words/strings.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

/** When the fact was last known to be right, once a card: calm, and "call to confirm" once it is overdue. */
export function checkedNote(provenance: Provenance, kind: FileName, view: View): Html {
	const { t, language, facts } = view;
	const overdue = freshnessAt(provenance, kind, facts.siteDate) === "overdue";
	const text = provenance.checked
		? t("checked.on", { date: formatDate(provenance.checked, language.tag) })
		: provenance.asOf
			? t(publishedKey(provenance, provenance.asOf), { date: formatDate(provenance.asOf, language.tag) })
			: t("checked.undated");
	return html`<p class="checked">${text}${overdue && html` ${t("checked.confirm")}`}</p>`;
}

const publishedKey = (provenance: Provenance, asOf: string): StringKey => {
	const key = isCity(provenance) ? "checked.city" : "checked.published";
	return isWholeDay(asOf) ? key : `${key}.in`;
};

/** Whether the City itself published it, so that the note may say so; minneapolis.org is not the City's. */
const isCity = ({ source }: Provenance): boolean =>
	/(^|\.)(minneapolismn\.gov|ci\.minneapolis\.mn\.us)$/.test(new URL(source.url).hostname);
