import type { Facts } from "../facts/facts.ts";
import { heldFrom } from "../facts/freshness.ts";
import { displayNumber } from "../facts/phone.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import type { Locale } from "../i18n/locale.ts";
import { publishedText } from "../outputs/ages.ts";
import type { Publication } from "../outputs/publication.ts";

/** Lines that paper may name: one known to have changed is left out, since paper cannot be corrected. */
export const printable = (facts: Facts, id: string): Hotline | undefined => {
	const line = facts.hotlines.byId.get(id);
	return line?.superseded ? undefined : line;
};

/**
 * How old the lines of a board are. The oldest speaks for all that have a date; one without a date is named by its number, since
 * the date of others is not its own. Paper outlives every review date, so "call to confirm" always stands.
 * // => "The City published this on Oct 30, 2018. 612-555-0107: The source of this has no date. Call to confirm."
 */
export function sourceLine(
	lines: readonly Hotline[],
	schedule: Schedule | undefined,
	{ facts, t }: Pick<Publication, "facts" | "t">,
): string {
	const dated = lines.filter((line) => heldFrom(line) !== null);
	const undated = lines.filter((line) => heldFrom(line) === null);
	const [oldest] = [...dated].sort((a, b) => ((heldFrom(a) ?? "") < (heldFrom(b) ?? "") ? -1 : 1));
	const told = oldest && publishedText({ ...oldest, kind: "hotlines" }, { facts, t });
	const numbers = undated
		.map(({ numbers: [first] }) => first && displayNumber(first))
		.filter(Boolean)
		.join(", ");
	const untold = undated.length > 0 && [told && `${numbers}:`, t("checked.undated")].filter(Boolean).join(" ");
	// Hours that were read elsewhere are not told as a part of what a line's source said.
	const age = schedule && publishedText({ ...schedule, kind: "hours" }, { facts, t });
	const hours = age !== undefined && age !== told && t("checked.hours", { age });
	return [told, untold, hours, t("checked.confirm")].filter(Boolean).join(" ");
}

/**
 * That nobody has checked a language's words yet, with the number of its own line, else that of the line to report to; null once
 * they are reviewed. // => "This translation is a draft. […] If you are not sure, call 612-555-0107."
 */
export function draftLine(facts: Facts, { language, t }: Pick<Locale, "language" | "t">): string | null {
	if (language.translation?.state !== "draft") return null;
	const line =
		(language.hotline !== null && printable(facts, language.hotline)) || printable(facts, facts.site.lines.main);
	const [number] = line?.numbers ?? [];
	return number ? `${t("draft.note")} ${t("draft.ask", { line: displayNumber(number) })}` : null;
}
