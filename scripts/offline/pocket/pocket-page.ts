import { heading } from "../../../_includes/components/heading.ts";
import type { View } from "../../../_includes/view.ts";
import type { Style } from "../../build/styles.ts";
import { plainText } from "../../i18n/locale.ts";
import { type Html, html, raw } from "../../project/html.ts";
import { withinFile } from "./within-file.ts";

/** What a file holds in one language. */
export interface Part {
	view: View;
	part: Html;
}

/** A whole file of one or more languages. It fetches nothing, runs nothing, and leads nowhere but to numbers to call. */
export function pocketPage(parts: readonly Part[], style: Pick<Style, "text" | "hash">): string {
	const [first] = parts;
	if (first === undefined) throw new Error("A pocket edition needs a language.");
	const { view } = first;
	const { t, facts, language } = view;
	const isOne = parts.length === 1;
	const edition = t("copies.pocket", { language: isOne ? language.name : t("copies.pocket.all") });
	const title = `${facts.site.hashtag}: ${edition}`;
	const body = html`<body>
<header class="top"><h1>${facts.site.hashtag}</h1><p>${plainText(facts.site.tagline, view)}</p>${!isOne && languages(parts)}</header>
${isOne ? html`<main>${first.part}</main>` : html`<main>${parts.map(whole)}</main>`}
</body>`;
	return `<!DOCTYPE html>
${html`<html lang="${language.tag}" dir="${language.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${style.hash}'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(style.text)}</style>
</head>
${raw(
	withinFile(
		body.markup,
		view.facts.languages.all.map(({ id }) => id),
	),
)}
</html>`}
`;
}

const languages = (parts: readonly Part[]): Html =>
	html`<ul class="plain parts">${parts.map(({ view: { language } }) => html`<li><a href="#${language.id}" lang="${language.tag}" hreflang="${language.tag}">${language.name}</a></li>`)}</ul>`;

/** One language among others. */
const whole = ({ view: { language }, part }: Part): Html =>
	html`<article id="${language.id}" lang="${language.tag}" dir="${language.dir}">${heading(2, language.name)}${part}</article>`;
