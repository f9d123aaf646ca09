import { heldFrom } from "../facts/freshness.ts";
import { displayNumber } from "../facts/phone.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import { publishedText } from "../forms/ages.ts";
import type { Translate } from "../i18n/strings.ts";

/**
 * How old the lines of a board are. The oldest speaks for all that have a date; one without a date is named by its number, since
 * the date of others is not its own. Paper outlives every review date, so "call to confirm" always stands.
 * // => "The City published this on Oct 30, 2018. 612-555-0107: The source of this has no date. Call to confirm."
 */
export function sourceLine(lines: readonly Hotline[], t: Translate): string {
	const dated = lines.filter((line) => heldFrom(line) !== null);
	const undated = lines.filter((line) => heldFrom(line) === null);
	const [oldest] = [...dated].sort((a, b) => ((heldFrom(a) ?? "") < (heldFrom(b) ?? "") ? -1 : 1));
	const told = oldest && publishedText({ ...oldest, kind: "hotlines" }, { t });
	const numbers = undated.map(({ numbers: [first] }) => first && displayNumber(first.dial)).join(", ");
	const untold = undated.length > 0 && [told && `${numbers}:`, t("checked.undated")].filter(Boolean).join(" ");
	return [told, untold, t("checked.confirm")].filter(Boolean).join(" ");
}
