import type { Fault } from "../../project/faults.ts";
import type { At, Rule } from "./rule.ts";

/** A list names each language, organizer and role once: the page would show it twice. */
export const namedOnce: Rule = ({ hotlines, resources, events, organizations }, at) => [
	...[...hotlines.all, ...resources.all].flatMap((it) => repeated(it, "languages", it.languages, at)),
	...events.all.flatMap((it) => repeated(it, "organizers", it.organizers, at)),
	...organizations.all.flatMap((it) => repeated(it, "roles", it.roles, at)),
];

const repeated = (record: object, field: string, names: readonly string[], at: At): Fault[] =>
	names.flatMap((name, index) =>
		names.indexOf(name) === index ? [] : [at(record, [field, index], `"${name}" stands here twice. Take one out.`)],
	);
