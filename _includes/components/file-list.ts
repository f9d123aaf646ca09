import { fileAddress, fileType } from "../../scripts/facts/file-sizes.ts";
import type { DownloadFile } from "../../scripts/facts/schema/file.ts";
import { spokenLanguage } from "../../scripts/facts/spoken-languages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { sizeInWords } from "../../scripts/project/size.ts";
import { fileAnchor } from "../../scripts/urls/permalink.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { localize } from "./localize.ts";

/** A link to a file, with what visitors want to know before they pay for it. // => "Minutes (PDF, 120 KB, Oct 3, 2018)" */
export function fileLink(file: DownloadFile, view: View): Html {
	const { facts, t, language } = view;
	const { tag, name } = spokenLanguage(file.language, facts);
	const isForeign = file.language !== language.id;
	const size = sizeInWords(facts.fileSizes.get(file.file) ?? 0);
	const notes = [fileType(file).name, size, t.formats.date(file.date)].join(", ");
	return html`<a href="${view.href(fileAddress(file))}"${isForeign && html` hreflang="${tag}"`}>${localize(file.title, view)}</a> (${notes}${isForeign && html`, <span lang="${tag}">${name}</span>`})`;
}

/** Files in the order given, each with its place on the page. */
export const fileList = (files: readonly DownloadFile[], view: View, look = "links"): Html =>
	html`<ul class="${look}">${files.map((file) => html`<li id="${fileAnchor(file.id)}">${fileLink(file, view)}${supersededNote(file.superseded, view)}</li>`)}</ul>`;

/** All files, the newest first; an empty list says what will stand there. */
export function allFiles(view: View): Html {
	const { all } = view.facts.files;
	if (all.length === 0) return html`<p class="empty">${view.t("files.none")}</p>`;
	return fileList(
		all.toSorted((a, b) => (a.date === b.date ? Number(a.id > b.id) - 0.5 : a.date < b.date ? 1 : -1)),
		view,
	);
}

/** The files that belong to a record, as a row of its facts. */
export function attachments(ids: readonly string[] = [], view: View): Html | false {
	const files = ids.map((id) => view.facts.files.byId.get(id)).filter((it) => it !== undefined);
	return files.length > 0 && html`<dt>${view.t("files.attachments")}</dt> <dd>${fileList(files, view, "plain")}</dd> `;
}
