import type { Language } from "../../scripts/facts/schema/language.ts";
import { spokenLanguage } from "../../scripts/facts/spoken-languages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { ownFirst } from "../../scripts/project/own-first.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/** The lines that answer in each language, after the City's own words in it; the page's own language stands first. */
export const languageLines = (
	{ facts, language: own }: View,
	isWanted: (language: Language) => boolean = () => true,
): Html =>
	html`<ul class="plain lines">${ownFirst(facts.languages.all.filter(isWanted), ({ id }) => id === own.id).map(
		(language) => {
			const [number] = facts.hotlines.byId.get(language.hotline ?? "")?.numbers ?? [];
			return (
				number &&
				html`<li lang="${language.tag}" dir="${language.dir}"><b>${language.name}</b> ${language.helpPhrase} ${callLink(number)}</li>`
			);
		},
	)}</ul>`;

/** Languages by their own names, each marked as such for screen readers (WCAG 3.1.2). `ids` are those of languages.json, or of a language that the site has no pages in. */
export const languageNames = (ids: readonly string[], { facts }: View): Html[] =>
	ids.map((id) => {
		const { tag, name } = spokenLanguage(id, facts);
		return html`<span lang="${tag}">${name}</span>`;
	});
