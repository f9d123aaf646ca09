import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/** The one line in the colour of danger: call 911. */
export function dangerStrip(view: View, isBrief = false): Html | false {
	const [number] = view.facts.hotlines.byId.get(view.facts.site.lines.emergency)?.numbers ?? [];
	if (number === undefined) return false;
	if (isBrief) return html`<p class="danger brief">${view.t("help.danger")} ${callLink(number)}</p>`;
	return html`<p class="danger">${view.t.html("home.danger", { number: callLink(number) })}</p>`;
}
