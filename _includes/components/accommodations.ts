import { displayNumber } from "../../scripts/facts/phone.ts";
import { plainText } from "../../scripts/i18n/locale.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/**
 * The City's words on accommodations; their numbers stand as `{hotline-id}` or `{hotline-id#2}` and come from the facts. Those of the lines
 * in `shownBefore` are plain words: nobody wants the same link twice.
 */
export function accommodations(view: View, shownBefore: readonly string[] = []): Html {
	const parts = plainText(view.facts.site.accommodations, view).split(/\{([a-z0-9-]+)(?:#(\d))?\}/);
	// split() gives text, id, position, text, id, position, … text.
	const pieces = parts.map((part, index) => {
		if (index % 3 === 0) return html`${part}`;
		if (index % 3 === 2) return raw("");
		const number = view.facts.hotlines.byId.get(part)?.numbers[Number(parts[index + 1] ?? 1) - 1];
		if (number === undefined) return html`${part}`;
		return shownBefore.includes(part) ? html`<b class="call">${displayNumber(number)}</b>` : callLink(number);
	});
	return html`<p>${pieces}</p>`;
}
