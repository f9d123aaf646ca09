import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

const NOTES = { draft: "draft.note", english: "standin.note" } as const;

/**
 * How far the words of a page may be trusted, on its top: that nobody has checked them yet, or that they are in English. It is said in the
 * page's language and in English, for whoever helps somebody to read it. A draft that also stands with its English leads there: a link needs no
 * script, and keeps the draft itself light. `control` is what a page has in its stead.
 */
export function trustNote({ trust, language, t, english, beside, href }: View, control?: Html | false): Html | false {
	if (trust === undefined || trust.state === "reviewed") return false;
	const key = NOTES[trust.state];
	return html`
	<div class="trust" data-pagefind-ignore>
		<p lang="${language.tag}" dir="${language.dir}">${t(key)}</p>
		<p lang="en" dir="ltr">${english.t(key)}</p>
		${control}${beside && html`<p><a href="${href(beside.url)}">${t(beside.isShown ? "draft.alone" : "draft.english")}</a></p>`}
	</div>`;
}

/** That no lawyer has read what a page says of the law, until one has. */
export const legalNote = (name: string, { pages, t }: View): Html | false =>
	pages.get(name)?.isUnreadByLawyer === true && html`<p class="checked">${t("legal.unread")}</p>`;

/** Who has checked a translation and when, at the foot of its article. */
export const reviewNote = ({ trust, t }: View): Html | false =>
	trust?.state === "reviewed" &&
	html`<p class="checked">${t("reviewed.note", { name: trust.reviewer, date: t.formats.date(trust.reviewed) })}</p>`;
