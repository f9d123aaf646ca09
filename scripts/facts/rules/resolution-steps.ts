import type { Diagnostic } from "../../project/diagnostics.ts";
import { dateOf, RESOLUTION_STEPS } from "../resolution-status.ts";
import type { Rule } from "./rule.ts";

/** What became of a resolution happened in an order, and it changes others that were there before it. */
export const resolutionSteps: Rule = ({ resolutions }, at) =>
	resolutions.all.flatMap((resolution) => {
		const told: Diagnostic[] = [];
		if (dateOf(resolution) === "")
			told.push(
				at(
					resolution,
					["adopted"],
					'the field "adopted" is missing. Add it, such as "adopted": "2016-11-18"; or "introduced", if it has not been adopted.',
				),
			);
		for (const [step, before, what] of NEEDED)
			if (resolution[step] !== undefined && resolution[before] === undefined)
				told.push(at(resolution, [step], `${what}. Add "${before}" with its day, or take "${step}" out.`));
		const taken = RESOLUTION_STEPS.flatMap((step) => (resolution[step] ? [{ step, date: resolution[step] }] : []));
		for (const [nth, { step, date }] of taken.entries()) {
			const before = taken[nth - 1];
			if (before !== undefined && isBefore(date, before.date))
				told.push(
					at(
						resolution,
						[step],
						`${date} is before ${before.date}, when it was ${before.step}. Correct one of the two.`,
					),
				);
		}
		for (const field of ["amends", "repeals"] as const)
			for (const [index, id] of (resolution[field] ?? []).entries()) {
				const other = resolutions.byId.get(id);
				const message =
					id === resolution.id
						? `a resolution cannot change itself. Write the id of the one that it ${field}.`
						: other && isBefore(dateOf(resolution), dateOf(other))
							? `"${id}" is later than this one, so it is that one that ${field} this. Write it there, or correct a date.`
							: undefined;
				if (message !== undefined) told.push(at(resolution, [field, index], message));
			}
		return told;
	});

const NEEDED = [
	["vetoed", "adopted", "only what was adopted can be vetoed"],
	["overridden", "vetoed", "only a veto can be overridden"],
	["repealed", "adopted", "only what was adopted can be repealed"],
] as const;

/** Of dates that are known in part, as far as both are. */
const isBefore = (date: string, other: string): boolean => {
	const length = Math.min(date.length, other.length);
	return date.slice(0, length) < other.slice(0, length);
};
