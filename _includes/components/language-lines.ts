import type { Language } from "../../scripts/facts/schema/language.ts";
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

/** Languages by their own names, each marked as such for screen readers (WCAG 3.1.2). `ids` are those of languages.json. */
export const languageNames = (ids: readonly string[], { facts }: View): Html[] =>
	ids.map((id) => {
		const language = facts.languages.byId.get(id);
		return html`<span lang="${language?.tag ?? id}">${language?.name ?? id}</span>`;
	});
