import type { Diagnostic } from "../../project/diagnostics.ts";
import { ending, occurrencesOf } from "../events/occurrences.ts";
import { endDay } from "../hours/days.ts";
import type { JsonPath } from "../read-json.ts";
import type { CityEvent } from "../schema/event.ts";
import { PICTURES } from "../schema/event-access.ts";
import { canExist } from "./phone-numbers.ts";
import type { Rule } from "./rule.ts";

/** What an event says of itself must fit its dates, and the event that it is part of. */
export const eventParts: Rule = ({ events, hasFile }, at) =>
	events.all.flatMap((event): Diagnostic[] => [
		...deadlines(event).map(({ path, message }) => at(event, path, message)),
		...(event.interpretation?.askThrough !== undefined && event.contact === undefined
			? [
					at(
						event,
						["interpretation", "askThrough"],
						"nothing says whom to ask. Add a contact with a line or an e-mail address.",
					),
				]
			: []),
		...(event.picture && !hasFile(PICTURES + event.picture.file)
			? [
					at(
						event,
						["picture", "file"],
						`there is no picture ${PICTURES}${event.picture.file}. Check its name, or add the file.`,
					),
				]
			: []),
		...(event.online?.phone && !canExist(event.online.phone)
			? [at(event, ["online", "phone", "dial"], unknownNumber(event.online.phone.dial))]
			: []),
		...(event.free === true && event.cost !== undefined
			? [at(event, ["cost"], "the event is free, and has a cost. Take one of the two out.")]
			: []),
		...parent(event, events.byId).map((message) => at(event, ["superEvent"], message)),
	]);

const unknownNumber = (dial: string): string =>
	`${dial} is no number that is known here. Check the digits; if its area code is a new one, add "confirmedDigits": "${dial}".`;

function* deadlines(event: CityEvent): Generator<{ path: JsonPath; message: string }> {
	const last = lastDay(event);
	const given: [JsonPath, string | undefined][] = [
		[["registration", "through"], event.registration?.through],
		[["interpretation", "askThrough"], event.interpretation?.askThrough],
		[["online", "linkFrom"], event.online?.linkFrom],
	];
	for (const [path, day] of given)
		if (day !== undefined && day > last)
			yield { path, message: `${day} is after the event, whose last day is ${last}. Write an earlier day.` };
}

/** An event may not be part of itself, by whatever way round, nor begin outside the days of the one that it is part of. */
function parent(event: CityEvent, byId: ReadonlyMap<string, CityEvent>): string[] {
	const above = event.superEvent === undefined ? undefined : byId.get(event.superEvent);
	if (above === undefined) return [];
	const seen = new Set([event.id]);
	for (let next: CityEvent | undefined = above; next; next = byId.get(next.superEvent ?? "")) {
		if (next.id === event.id) return [`"${event.id}" is part of itself in the end. Correct superEvent here or above.`];
		if (seen.has(next.id)) return [];
		seen.add(next.id);
	}
	const from = above.start.slice(0, 10);
	const through = lastDay(above);
	const day = event.start.slice(0, 10);
	return from <= day && day <= through
		? []
		: [
				`it begins on ${day}, and "${above.id}" runs from ${from} to ${through}. Correct one of the dates, or take superEvent out.`,
			];
}

/** The last day on which any of its dates is. */
const lastDay = (event: CityEvent): string =>
	occurrencesOf(event)
		.map((date) => endDay(ending(date)))
		.sort()
		.at(-1) ?? "";
