import { all, siteNow } from "./now.ts";

/**
 * Tells events that have ended since the page was made as past, and moves them to the list of past ones where the page has it.
 * `data-ends` is the instant of the end; `data-past` within is the sentence that says so, `data-until-past` what is offered until then.
 */
export function retireEvents(): void {
	const now = siteNow().getTime();
	const past = document.querySelector("[data-events=past]");
	for (const event of all("[data-ends]")) {
		if (Date.parse(event.dataset.ends || "") > now) continue;
		event.classList.add("past");
		for (const sentence of all("[data-past]", event)) sentence.hidden = false;
		for (const offer of all("[data-until-past]", event)) offer.hidden = true;
		if (event.parentElement?.dataset.events !== "upcoming") continue;
		if (past) past.prepend(event);
		else event.hidden = true;
	}
	for (const list of all("[data-events]")) {
		const isEmpty = list.querySelector("[data-ends]:not([hidden])") === null;
		const empty = list.querySelector<HTMLElement>(".empty");
		const offer = list.querySelector<HTMLElement>("[data-until-past]");
		if (empty) empty.hidden = !isEmpty;
		if (offer) offer.hidden = isEmpty;
	}
}
