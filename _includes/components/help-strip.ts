import type { PhoneNumber } from "../../scripts/facts/schema/hotline.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { ownLine } from "../help-line.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/**
 * The numbers to call first, on top of every page that is not in English: the line in its language after the City's own words,
 * then 911, then 311. A page in English begins with its own signs.
 */
export function helpStrip(view: View): Html | false {
	const { t, facts, language } = view;
	if (language.id === "en") return false;
	const first = (id: string) => facts.hotlines.byId.get(id)?.numbers[0];
	return html`
	<aside class="strip" aria-label="${t("help.strip")}">
		<ul class="plain">${item(language.helpPhrase ?? language.name, ownLine(view))}${item(t("help.danger"), first(facts.site.lines.emergency))}${item(t("help.report"), first(facts.site.lines.main))}</ul>
	</aside>`;
}

const item = (words: string, number: PhoneNumber | undefined): Html | undefined =>
	number && html`<li>${words} ${callLink(number)}</li>`;
