import { type Html, html, type Value } from "../../scripts/project/html.ts";

/** The board at the top of a page: its title in heavy type and what the page is for. */
export const pageHead = (title: Value, lead: Value, colour: "lake" | "ice"): Html => html`
	<div class="board head ${colour}">
		<div>
			<h1>${title}</h1>
			<p>${lead}</p>
		</div>
	</div>`;
