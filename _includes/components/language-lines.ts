import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/** The lines that answer in other languages, each after the City's own words in that language. */
export const languageLines = ({ facts }: View): Html =>
	html`<ul class="plain lines">${facts.languages.all.map((language) => {
		const [number] = facts.hotlines.byId.get(language.hotline ?? "")?.numbers ?? [];
		return (
			number &&
			html`<li lang="${language.tag}" dir="${language.dir}"><b>${language.name}</b> ${language.helpPhrase} ${callLink(number)}</li>`
		);
	})}</ul>`;
