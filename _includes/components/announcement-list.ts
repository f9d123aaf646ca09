import { publishedText } from "../../scripts/outputs/ages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { outsideLink } from "./links.ts";
import { localize } from "./localize.ts";
import { currentNews } from "./news-list.ts";

export function announcementList(view: View, level: Level): Html {
	const { all } = view.facts.announcements;
	const news = currentNews(view, level);
	if (all.length === 0) return news || html`<p class="empty">${view.t("announcements.none")}</p>`;
	return html`${news}${all.map(
		({ title, text, link, superseded, ...age }) => html`
		<section class="announcement">
			${heading(level, localize(title, view))}
			<p>${localize(text, view)} ${link && outsideLink(link.url, localize(link.text, view))}</p>
			${superseded ? supersededNote(superseded, view) : html`<p class="checked">${publishedText({ ...age, kind: "announcements" }, view)}</p>`}
		</section>`,
	)}`;
}
