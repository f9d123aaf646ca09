import type { Facts } from "../facts/facts.ts";
import { displayNumber } from "../facts/phone.ts";
import type { Voice } from "./board.ts";
import { printable } from "./calls.ts";

/**
 * That nobody has checked a language's words yet, with the number of its own line, else that of the line to report to; null once
 * they are reviewed. // => "This translation is a draft. […] If you are not sure, call 612-555-0107."
 */
export function draftLine(facts: Facts, { language, t }: Pick<Voice, "language" | "t">): string | null {
	if (language.translation?.state !== "draft") return null;
	const line =
		(language.hotline !== null && printable(facts, language.hotline)) || printable(facts, facts.site.lines.main);
	const [number] = line?.numbers ?? [];
	return number ? t("draft.note", { line: displayNumber(number.dial) }) : null;
}
