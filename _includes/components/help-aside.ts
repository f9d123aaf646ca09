import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/** The numbers that matter most, beside every page; below a page on a phone they begin its foot, which does not say them again. */
export function helpAside(view: View): Html {
	const { t, facts } = view;
	const { main, emergency } = facts.site.lines;
	const item = (words: string, line: string, index = 0) => {
		const number = facts.hotlines.byId.get(line)?.numbers[index];
		return number && html`<li><span>${words}</span> ${callLink(number)}</li>`;
	};
	return html`
	<aside class="help" data-pagefind-ignore aria-label="${t("help.title")}">
		<ul class="plain">${item(t("help.danger"), emergency)}${item(t("help.report"), main)}${item(t("help.elsewhere"), main, 1)}</ul>
	</aside>`;
}
