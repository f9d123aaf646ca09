import type { Rule } from "./rule.ts";

/** Hours that no line refers to would never be shown: the reference was forgotten, or they are left over. */
export const usedHours: Rule = ({ hotlines, hours, whole, ids }, at) => {
	if (!whole.has("hotlines")) return [];
	const used = new Set(hotlines.all.map((line) => line.hours));
	// A misspelt reference is told where it stands, and may mean any of those that seem unused.
	if ([...used].some((id) => id !== null && !ids.get("hours")?.has(id))) return [];
	return hours.all
		.filter((schedule) => !used.has(schedule.id))
		.map((schedule) =>
			at(
				schedule,
				["id"],
				`no line in hotlines.json has the hours "${schedule.id}". Name them there, or take them out.`,
			),
		);
};
