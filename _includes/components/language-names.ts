import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

/** Languages by their own names, each marked as such for screen readers (WCAG 3.1.2). `ids` are those of languages.json. */
export const languageNames = (ids: readonly string[], { facts }: View): Html[] =>
	ids.map((id) => {
		const language = facts.languages.byId.get(id);
		return html`<span lang="${language?.tag ?? id}">${language?.name ?? id}</span>`;
	});
