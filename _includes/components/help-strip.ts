import type { PhoneNumber } from "../../scripts/facts/schema/hotline.ts";
import { type Html, html, type Value } from "../../scripts/project/html.ts";
import { ownLine } from "../help-line.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/** How the sign that says where to report is drawn: large on the first page, as a line on the page on reporting. */
export type Sign = "large" | "brief";

/**
 * The numbers to call first, on top of every page that is not in English: the line in its language after the City's own words,
 * then 911, then 311. The first page and the page on reporting have the latter two in a sign
 * of their own, `sign`: there the line is as large as 311.
 */
export function helpStrip(view: View, sign?: Sign): Html | false {
	const { t, facts, language } = view;
	if (language.id === "en") return false;
	const { emergency, main } = facts.site.lines;
	const first = (id: string) => facts.hotlines.byId.get(id)?.numbers[0];
	const own = item(language.helpPhrase ?? language.name, ownLine(view));
	if (sign && !own) return false;
	const others =
		!sign &&
		html`${item(t("help.danger"), first(emergency))}${item(t("help.report"), first(main), html` <small>${inEnglish(view)}</small>`)}`;
	return html`
	<aside class="strip${sign && ` ${sign}`}" aria-label="${t("help.strip")}">
		<ul class="plain">${own}${others}</ul>
	</aside>`;
}

const item = (words: string, number: PhoneNumber | undefined, note?: Value): Html | undefined =>
	number && html`<li>${words} ${callLink(number)}${note}</li>`;

/** What a speaker of the page's language has to know of the main line: that it answers in English, and how to be given an interpreter. */
export function inEnglish({ t, facts, language }: View): Html {
	const line = facts.hotlines.byId.get(facts.site.lines.main);
	if (!line?.interpreters) return html`${t("link.in-english")}`;
	return t.html("help.interpreter", {
		word: html`<b lang="en" dir="ltr">${language.englishName}</b>`,
		language: html`<span lang="${language.tag}">${language.name}</span>`,
	});
}
