import { callLink } from "../../../_includes/components/call-link.ts";
import { localize } from "../../../_includes/components/localize.ts";
import type { View } from "../../../_includes/view.ts";
import { type Html, html } from "../../project/html.ts";

/** A line's name, which leads to its card, and its numbers to call; of a line that has changed the name alone. */
export function lineLink(id: string, view: View): Html | false {
	const line = view.facts.hotlines.byId.get(id);
	if (line === undefined) return false;
	const numbers = line.superseded ? [] : line.numbers.map((number) => html` ${callLink(number)}`);
	return html`<a href="${view.pageHref("/contact/")}#${id}">${localize(line.name, view)}</a>${numbers}`;
}
