import type { Resolution } from "../../scripts/facts/schema/resolution.ts";
import { resolutionFacts } from "../../scripts/outputs/resolution-words.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { supersededNote } from "../components/fact-notes.ts";
import { attachments } from "../components/file-list.ts";
import { helpAside } from "../components/help-aside.ts";
import { outsideLink, recordLink, sourceLink } from "../components/links.ts";
import { localize } from "../components/localize.ts";
import { organizationLink } from "../components/organization-list.ts";
import { pageHead } from "../components/page-head.ts";
import { resolutionTitle } from "../components/resolution-list.ts";
import { reviewNote } from "../components/trust-note.ts";
import { type PageData, viewOf } from "../page-data.ts";
import type { View } from "../view.ts";
import { base } from "./base.ts";

/** One decision of the Council, with what identifies it; what is not known is left out. */
export function render(data: PageData & { record: Resolution }): string {
	const view = viewOf(data);
	const { t, facts } = view;
	const resolution = data.record;
	const body = facts.organizations.byId.get(resolution.body);
	const main = html`
	${pageHead(resolutionTitle(resolution, view), localize(resolution.summary, view), "ice")}
	<div class="columns"><article>
		<dl class="record">
			<dt>${t("resolution.kind")}</dt> <dd>${t(`resolution.${resolution.kind}`)}</dd> 
			${resolutionFacts(resolution, view).map(
				({ label, said, date, other }) =>
					html`<dt>${label}</dt> <dd>${date ? html`<time datetime="${date}">${said}</time>` : other ? recordLink("resolutions", other, view) : said}</dd> `,
			)}
			${body && html`<dt>${t(resolution.adopted === undefined ? "resolution.before" : "resolution.body")}</dt> <dd>${organizationLink(body, view)}</dd> `}
			<dt>${t("resolution.number")}</dt> <dd>${resolution.number === null ? t("record.unknown") : html`<code>${resolution.number}</code>`}</dd> 
			${resolution.file !== null && html`<dt>${t("resolution.file")}</dt> <dd><code>${resolution.file}</code></dd> `}
			${resolution.link !== null && html`<dt>${t("record.more")}</dt> <dd>${outsideLink(resolution.link, t("resolution.link"))}</dd> `}
			${attachments(resolution.attachments, view)}
			<dt>${t("record.source")}</dt> <dd>${sourceLink(resolution.source)}</dd> 
		</dl>
		${supersededNote(resolution.superseded, view)}
		${resolution.text && wholeText(resolution.text, view)}
		<p><a href="${view.pageHref("/resolutions/")}">${t("resolutions.all")}</a></p>
		${reviewNote(view)}
	</article>${helpAside(view)}</div>`;
	return base(data, view, main, "resolution");
}

/** Its text as the Council wrote it, in English, each clause with an address of its own. */
const wholeText = (clauses: readonly string[], { t, language }: View): Html => html`
	<h2 id="text">${t("resolution.text")}</h2>
	<ol class="clauses"${language.id !== "en" && html` lang="en" dir="ltr" data-pagefind-ignore`}>${clauses.map(
		(clause, index) =>
			html`<li id="clause-${index + 1}"><a href="#clause-${index + 1}">${index + 1}</a> ${clause}</li>`,
	)}</ol>`;
