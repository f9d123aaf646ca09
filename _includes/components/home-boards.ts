import { pageUrl } from "../../scripts/words/page-url.ts";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { checkedNote } from "./checked-note.ts";
import { numberNote } from "./hotline-card.ts";
import { hoursSentence } from "./hours-table.ts";
import { languageLines } from "./language-lines.ts";
import { localize } from "./localize.ts";

/** The first screen: the sign that says what to do now, then the next signs, larger for what matters more. */
export function homeBoards(view: View): Html {
	const { t, facts } = view;
	const to = (name: string) => view.href(pageUrl(view.language.folder, name));
	return html`
	<div class="boards">
		${reportBoard(view, to("report"))}
		${dangerStrip(view)}
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
		</section>
		<section class="board lake seven low statement">
			<h2>${facts.site.hashtag}</h2>
			<p>${localize(facts.site.statement, view)}</p>
			<p><a class="button" href="${to("share")}">${t("home.share.link")}</a></p>
		</section>
	</div>`;
}

function reportBoard(view: View, report: string): Html {
	const line = view.facts.hotlines.byId.get("city-311");
	if (!line) return html``;
	const schedule = view.facts.hours.byId.get(line.hours ?? "");
	return html`
	<section class="board lake report">
		<h1>${view.t("home.report")}</h1>
		<ul class="numbers">${line.numbers.map((number) => html`<li>${callLink(number)} ${numberNote(number, view)}</li>`)}</ul>
		<div>
			${schedule && html`<p>${view.t("home.report.hours", { hours: hoursSentence(schedule, view) })}</p>`}
			${checkedNote(line, "hotlines", view)}
			<p><a class="button" href="${report}">${view.t("home.report.link")}</a></p>
		</div>
	</section>`;
}

function dangerStrip(view: View): Html | false {
	const [number] = view.facts.hotlines.byId.get("emergency-911")?.numbers ?? [];
	return (
		number !== undefined && html`<p class="danger">${view.t.html("home.danger", { number: callLink(number) })}</p>`
	);
}
