import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

/** A way out at once, for those who are watched: the script also takes this page out of the way back. */
export const quickExit = ({ t, facts }: View): Html | false =>
	facts.site.quickExit !== null &&
	html`<a class="exit" href="${facts.site.quickExit}" rel="noreferrer" data-pagefind-ignore>${t("exit.link")}</a>`;
