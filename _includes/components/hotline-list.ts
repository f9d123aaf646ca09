import type { Facts } from "../../scripts/facts/facts.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { ownFirst } from "../../scripts/project/own-first.ts";
import type { View } from "../view.ts";
import type { Level } from "./heading.ts";
import { hotlineRow } from "./hotline-card.ts";

export type HotlineGroup = "all" | "city" | "languages" | "other";

/** The lines of one group: the City's own, those that answer in another language, or those of others. */
export function hotlinesOf(group: HotlineGroup, facts: Facts): Hotline[] {
	const languageLines = new Set(facts.languages.all.filter(({ tag }) => tag !== "en").map(({ hotline }) => hotline));
	return facts.hotlines.all.filter((line) => {
		if (group === "all") return true;
		if (languageLines.has(line.id)) return group === "languages";
		const ofCity = line.kind === "emergency" || line.kind === "relay" || isOfCity(line.owner, facts);
		return group === (ofCity ? "city" : "other");
	});
}

const isOfCity = (id: string, facts: Facts): boolean => {
	const owner = facts.organizations.byId.get(id);
	return id === facts.site.owner || (owner?.partOf !== undefined && isOfCity(owner.partOf, facts));
};

/** One group as a directory: the emergency line first among the City's, and that of the page's own language among those of languages. */
export function hotlineList(group: HotlineGroup, view: View, level: Level): Html {
	const lines = hotlinesOf(group, view.facts);
	const isFirst = ({ id, kind }: Hotline) =>
		group === "city" ? kind === "emergency" : group === "languages" && id === view.language.hotline;
	return html`<div class="directory">${ownFirst(lines, isFirst).map((line) => hotlineRow(line, view, level))}</div>`;
}
