import { type Html, html } from "../../scripts/project/html.ts";
import { pageUrl } from "../../scripts/urls/page-url.ts";
import { mainView, type View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { languageLines } from "./language-lines.ts";
import { localize } from "./localize.ts";
import { reportSign } from "./report-board.ts";

/** The first screen: the sign that says what to do now, then the next signs, larger for what matters more. */
export function homeBoards(page: View): Html {
	const view = mainView(page);
	const { t, facts } = view;
	const line = facts.hotlines.byId.get(facts.site.lines.main);
	const [number] = line?.interpreters ? line.numbers : [];
	const to = (name: string) => view.pageHref(pageUrl("en", name));
	return html`
	<div class="boards">
		${reportSign(t("home.report"), page, to("report"))}
		<section class="board gold seven">
			<h2>${t("home.rights")}</h2>
			<p>${t("home.rights.text")}</p>
			<p><a class="button" href="${to("rights")}">${t("home.rights.link")}</a></p>
		</section>
		<section class="board ice five">
			<h2>${t("home.discrimination")}</h2>
			<p>${t("home.discrimination.text")}</p>
			<p><a class="button" href="${to("discrimination")}">${t("home.discrimination.link")}</a></p>
		</section>
		<section class="board sand five low">
			<h2>${t("home.languages")}</h2>
			${languageLines(view)}
			${number && html`<p>${t.html("home.languages.other", { number: callLink(number) })}</p>`}
		</section>
		<section class="board lake seven low statement">
			<h2>${facts.site.hashtag}</h2>
			<p>${localize(facts.site.statement, view)}</p>
			<p><a class="button" href="${to("share")}">${t("home.share.link")}</a></p>
		</section>
	</div>`;
}
