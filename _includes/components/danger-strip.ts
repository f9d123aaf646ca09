import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/** The one line in the colour of danger: call 911. */
export function dangerStrip(view: View): Html | false {
	const [number] = view.facts.hotlines.byId.get(view.facts.site.lines.emergency)?.numbers ?? [];
	return (
		number !== undefined && html`<p class="danger">${view.t.html("home.danger", { number: callLink(number) })}</p>`
	);
}
