import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

/**
 * The place of the list of copies. Copies are made from the finished pages, so `npm run mirror` fills it in afterwards
 * (scripts/mirror/list-copies.ts); the search leaves it out.
 */
export const offlineCopies = ({ t }: View): Html =>
	html`<div data-copies data-pagefind-ignore><p>${t("copies.none")}</p></div>`;
