import { type Html, html } from "../../scripts/project/html.ts";
import { helpLine } from "../help-line.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

const NOTES = { draft: "draft.note", english: "standin.note" } as const;

/**
 * How far the words of a page may be trusted, on its top: that nobody has checked them yet, or that they are in English. It is said in the
 * page's language and in English, for whoever helps somebody to read it.
 */
export function trustNote(view: View): Html | false {
	const { trust, language, t } = view;
	const number = helpLine(view);
	if (trust === undefined || trust.state === "reviewed" || number === undefined) return false;
	const key = NOTES[trust.state];
	const line = callLink(number);
	return html`
	<div class="trust" data-pagefind-ignore>
		<p lang="${language.tag}" dir="${language.dir}">${t.html(key, { line })}</p>
		<p lang="en" dir="ltr">${view.english.t.html(key, { line })}</p>
	</div>`;
}

/** Who has checked a translation and when, at the foot of its article. */
export const reviewNote = ({ trust, t }: View): Html | false =>
	trust?.state === "reviewed" &&
	html`<p class="checked">${t("reviewed.note", { name: trust.reviewer, date: t.formats.date(trust.reviewed) })}</p>`;
