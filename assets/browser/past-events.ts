import { all, siteNow } from "./now.ts";

/**
 * Tells events that have ended since the page was made as past, and moves them to the list of past ones where the page has it.
 * `data-ends` is the instant of the end; `data-past` within is the sentence that says so.
 */
export function retireEvents(): void {
	const now = siteNow().getTime();
	const past = document.querySelector("[data-events=past]");
	for (const event of all("[data-ends]")) {
		if (Date.parse(event.dataset.ends || "") > now) continue;
		event.classList.add("past");
		for (const sentence of all("[data-past]", event)) sentence.hidden = false;
		if (event.parentElement?.dataset.events !== "upcoming") continue;
		if (past) past.prepend(event);
		else event.hidden = true;
	}
	for (const list of all("[data-events]")) {
		const empty = list.querySelector<HTMLElement>(".empty");
		if (empty) empty.hidden = list.querySelector("[data-ends]:not([hidden])") !== null;
	}
}
