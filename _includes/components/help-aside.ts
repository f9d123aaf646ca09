import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { languageLines } from "./language-lines.ts";

/** The numbers that matter most, beside every page; the first page has the languages in a sign of their own. */
export function helpAside(view: View, isHome = false): Html {
	const { t, facts } = view;
	const number = (id: string, index = 0) => {
		const found = facts.hotlines.byId.get(id)?.numbers[index];
		return found && callLink(found);
	};
	return html`
	<aside class="help" data-pagefind-ignore aria-label="${t("help.title")}">
		<h2>${t("help.report")}</h2>
		<p>${number(facts.site.lines.main)}<br>${t("help.elsewhere")} ${number(facts.site.lines.main, 1)}</p>
		<h2>${t("help.danger")}</h2>
		<p>${number(facts.site.lines.emergency)}</p>
		${!isHome && html`<h2>${t("help.languages")}</h2>${languageLines(view)}`}
	</aside>`;
}
