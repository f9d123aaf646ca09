import type { Diagnostic } from "../../project/diagnostics.ts";
import type { Facts } from "../facts.ts";
import { freshnessAt, heldFrom } from "../freshness.ts";
import type { JsonPath } from "../read-json.ts";
import type { At, Evidence } from "./rule.ts";

/** A part of a line that was left as it was while another was confirmed: pages go by the oldest, and say "call to confirm". */
interface Unconfirmed {
	record: Facts["hotlines"]["all"][number] | Facts["hours"]["all"][number];
	path: JsonPath;
	sentence: string;
	command: string;
}

/** What is left to confirm of lines, of which either the numbers or the hours are in date, and not the other. */
export const unconfirmed = ({ hotlines, hours }: Pick<Facts, "hotlines" | "hours">, today: string): Unconfirmed[] =>
	hotlines.all.flatMap((line): Unconfirmed[] => {
		const schedule = hours.byId.get(line.hours ?? "");
		if (line.superseded || !schedule || schedule.superseded) return [];
		const command = `npm run facts -- checked ${line.id}`;
		const [isOld, areOld] = [freshnessAt(line, "hotlines", today), freshnessAt(schedule, "hours", today)].map(
			(it) => it === "overdue",
		);
		const stale = (record: typeof line | typeof schedule, own: string, other: string, day: string | null) => ({
			record,
			path: ["asOf"],
			sentence: `${own} of "${line.id}" stand as of ${heldFrom(record) ?? "an unknown day"}, though ${other} are of ${day}, so pages go on saying "call to confirm".`,
			command,
		});
		const { checked } = schedule;
		return [
			...(isOld && !areOld ? [stale(line, "the numbers", "its hours", heldFrom(schedule))] : []),
			...(areOld && !isOld ? [stale(schedule, "the hours", "its numbers", heldFrom(line))] : []),
			...schedule.weekly.flatMap(({ superseded }, index) =>
				superseded && checked !== undefined && (superseded.date ?? "") <= checked
					? [
							{
								record: schedule,
								path: ["weekly", index, "superseded"],
								sentence: `these hours of "${line.id}" are marked as changed, though the hours were confirmed on ${checked}. Take the row out, or write the hours that hold.`,
								command,
							},
						]
					: [],
			),
		];
	});

/** The same as warnings of the check: time alone makes them, so they are no errors. */
export const confirmationWarnings = (evidence: Evidence, at: At): Diagnostic[] =>
	unconfirmed(evidence, evidence.today).map(({ record, path, sentence, command }) =>
		at(record, path, `${sentence} Once somebody has confirmed all of the line, this notes it: ${command}`),
	);
