import { ending, occurrencesOf } from "../events/occurrences.ts";
import { endDay } from "../hours/days.ts";
import type { JsonPath } from "../read-json.ts";
import type { CityEvent } from "../schema/event.ts";
import { PICTURES } from "../schema/event-access.ts";
import { canExist } from "./phone-numbers.ts";
import type { Evidence, Rule } from "./rule.ts";

/** What an event says of itself must fit its dates, and the event that it is part of. */
export const eventParts: Rule = (evidence, at) =>
	evidence.events.all.flatMap((event) => [...faults(event, evidence)].map((fault) => at(event, ...fault)));

function* faults(event: CityEvent, { events, hasFile }: Evidence): Generator<[path: JsonPath, message: string]> {
	const { registration, interpretation, online, contact, picture, superEvent } = event;
	const last = lastDay(event);
	for (const [group, field, day] of [
		["registration", "through", registration?.through],
		["interpretation", "askThrough", interpretation?.askThrough],
		["online", "linkFrom", online?.linkFrom],
	] as const)
		if (day !== undefined && day > last)
			yield [[group, field], `${day} is after the event, whose last day is ${last}. Write an earlier day.`];
	if (interpretation?.askThrough !== undefined && contact === undefined)
		yield [
			["interpretation", "askThrough"],
			"nothing says whom to ask. Add a contact with a line or an e-mail address.",
		];
	if (picture && !hasFile(PICTURES + picture.file))
		yield [["picture", "file"], `there is no picture ${PICTURES}${picture.file}. Check its name, or add the file.`];
	if (online?.phone && !canExist(online.phone)) {
		const advice = `if its area code is a new one, add "confirmedDigits": "${online.phone.dial}".`;
		yield [
			["online", "phone", "dial"],
			`${online.phone.dial} is no number that is known here. Check the digits; ${advice}`,
		];
	}
	if (event.free && event.cost) yield [["cost"], "the event is free, and has a cost. Take one of the two out."];
	const above = events.byId.get(superEvent ?? "");
	if (above === undefined) return;
	const [day, from, through] = [event.start.slice(0, 10), above.start.slice(0, 10), lastDay(above)];
	if (isWithinItself(event, events.byId))
		yield [["superEvent"], `"${event.id}" is part of itself in the end. Correct superEvent here or above.`];
	else if (day < from || day > through) {
		const advice = "Correct one of the dates, or take superEvent out.";
		yield [["superEvent"], `it begins on ${day}, and "${above.id}" runs from ${from} to ${through}. ${advice}`];
	}
}

function isWithinItself(event: CityEvent, byId: ReadonlyMap<string, CityEvent>): boolean {
	const above = new Set<string>();
	for (let next = event.superEvent; next !== undefined && !above.has(next); next = byId.get(next)?.superEvent)
		above.add(next);
	return above.has(event.id);
}

/** The last day on which any of its dates is. */
const lastDay = (event: CityEvent): string =>
	occurrencesOf(event)
		.map((date) => endDay(ending(date)))
		.sort()
		.at(-1) ?? "";
