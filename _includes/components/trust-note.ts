import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

const NOTES = { draft: "draft.note", english: "standin.note" } as const;

/**
 * How far the words of a page may be trusted, on its top: that nobody has checked them yet, or that they are in English. It is said in the
 * page's language and in English, for whoever helps somebody to read it. A draft whose English stands beside it, hidden, has the switch that shows
 * it: a box to check, so that it needs no script and a link within the page does not switch it off.
 */
export function trustNote({ trust, language, t, english }: View, hasEnglish = false): Html | false {
	if (trust === undefined || trust.state === "reviewed") return false;
	const key = NOTES[trust.state];
	const isSwitch = hasEnglish && trust.state === "draft";
	return html`
	${isSwitch && html`<input type="checkbox" id="english" class="switch" data-pagefind-ignore>`}
	<div class="trust" data-pagefind-ignore>
		<p lang="${language.tag}" dir="${language.dir}">${t(key)}</p>
		<p lang="en" dir="ltr">${english.t(key)}</p>
		${isSwitch && html`<label for="english">${t("draft.english")}</label>`}
	</div>`;
}

/** That no lawyer has read what a page says of the law, until one has. */
export const legalNote = (name: string, { pages, t }: View): Html | false =>
	pages.get(name)?.isUnreadByLawyer === true && html`<p class="checked">${t("legal.unread")}</p>`;

/** Who has checked a translation and when, at the foot of its article. */
export const reviewNote = ({ trust, t }: View): Html | false =>
	trust?.state === "reviewed" &&
	html`<p class="checked">${t("reviewed.note", { name: trust.reviewer, date: t.formats.date(trust.reviewed) })}</p>`;
