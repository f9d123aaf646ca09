import type { Facts } from "../../facts/facts.ts";
import { partOf } from "../../facts/read-json.ts";
import { quoted } from "./english.ts";
import { momentInWords } from "./values.ts";

/** What an alert says, how loud, from when to when, and whether a page shows it on the day of the review. */
export function alertSentences(
	alert: object,
	beginning: string,
	{ now, was, siteDate }: { now: Facts | undefined; was: Facts | undefined; siteDate: string },
): string[] {
	const preset = (now ?? was)?.presets.byId.get(String(partOf(alert, "preset") ?? ""));
	const level = String(partOf(alert, "level") ?? preset?.level ?? "no level");
	const message = partOf(alert, "message", "en") ?? preset?.message.en;
	const [from, until] = [String(partOf(alert, "from")), String(partOf(alert, "until"))];
	const told = `${beginning} (${level}), on top of every page from ${momentInWords(from)}, until ${momentInWords(until)}: ${quoted(String(message ?? "no text"))}`;
	if (until.slice(0, 10) < siteDate) return [`${told}.`, "It is over already, so no page shows it."];
	return [`${told}.`];
}
