import type { Diagnostic } from "../../project/diagnostics.ts";
import type { Facts } from "../facts.ts";
import { freshnessAt, heldFrom } from "../freshness.ts";
import type { JsonPath } from "../read-json.ts";
import type { At, Evidence } from "./rule.ts";

/** A part of a line that was left as it was while another was confirmed: pages go by the oldest, and say "call to confirm". */
interface Unconfirmed {
	/** The ids of the line and of its hours. */
	ids: readonly string[];
	record: object;
	path: JsonPath;
	sentence: string;
}

/** What is left to confirm of lines, of which either the numbers or the hours are in date, and not the other. */
export const unconfirmed = ({ hotlines, hours }: Pick<Facts, "hotlines" | "hours">, today: string): Unconfirmed[] =>
	hotlines.all.flatMap((line): Unconfirmed[] => {
		const schedule = hours.byId.get(line.hours ?? "");
		if (line.superseded || !schedule || schedule.superseded) return [];
		const isOld = freshnessAt(line, "hotlines", today) === "overdue";
		const areOld = freshnessAt(schedule, "hours", today) === "overdue";
		const [number, own] = [heldFrom(line) ?? "an unknown day", heldFrom(schedule) ?? "an unknown day"];
		const then = `Once somebody has confirmed all of the line, this notes it: npm run facts -- checked ${line.id}`;
		const stale = `of "${line.id}" are of ${isOld ? number : own}, though its ${isOld ? "hours" : "numbers"} are of ${isOld ? own : number}, so pages go on saying "call to confirm". ${then}`;
		const { checked = "" } = schedule;
		const ids = [line.id, schedule.id];
		return [
			...(isOld && !areOld ? [{ ids, record: line, path: ["asOf"], sentence: `the numbers ${stale}` }] : []),
			...(areOld && !isOld ? [{ ids, record: schedule, path: ["asOf"], sentence: `the hours ${stale}` }] : []),
			...schedule.weekly.flatMap(({ superseded }, index) => {
				if (!superseded || !checked || (superseded.date ?? "") > checked) return [];
				const sentence = `these hours of "${line.id}" are marked as changed, though the hours were confirmed on ${checked}. Take the row out, or write the hours that hold. ${then}`;
				return [{ ids, record: schedule, path: ["weekly", index, "superseded"], sentence }];
			}),
		];
	});

/** The same as warnings of the check: time alone makes them, so they are no errors. */
export const confirmationWarnings = (evidence: Evidence, at: At): Diagnostic[] =>
	unconfirmed(evidence, evidence.today).map(({ record, path, sentence }) => at(record, path, sentence));
