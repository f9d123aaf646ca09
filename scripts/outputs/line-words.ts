import type { Hotline, PhoneNumber } from "../facts/schema/hotline.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import { plainText } from "../i18n/locale.ts";
import { changedText, lineAgeText } from "./ages.ts";
import { hoursWords } from "./hours-words.ts";
import type { Publication } from "./publication.ts";

/** From where a number works, or what sets it apart; undefined if nothing does. // => "inside Minneapolis" */
export function numberLabel({ label, reachableFrom }: PhoneNumber, pub: Publication): string | undefined {
	const words = label ?? pub.facts.site.reaches.find(({ id }) => id === reachableFrom)?.name;
	return words && plainText(words, pub);
}

/** The name of the organization that answers. */
export function ownerOf({ owner }: Hotline, pub: Publication): string {
	const organization = pub.facts.organizations.byId.get(owner);
	return organization ? plainText(organization.name, pub) : owner;
}

/** The numbers that may be told as the line's; none of a line that is known to have changed. */
export const standingNumbers = ({ numbers, superseded }: Hotline): readonly PhoneNumber[] =>
	superseded === undefined ? numbers : [];

/** All there is to know of a line beside its numbers: what for, when it answers, in which languages, how old that is. */
export function lineNotes(line: Hotline, pub: Publication): string[] {
	const purpose = plainText(line.purpose, pub);
	if (line.superseded) return [purpose, changedText(line.superseded, pub)];
	// Nobody in danger should stop to confirm the number to call.
	const isEmergency = line.kind === "emergency";
	const schedule = pub.facts.hours.byId.get(line.hours ?? "");
	const form = pub.facts.resources.byId.get(line.form ?? "");
	return [
		purpose,
		...(isEmergency ? [] : hoursWords(schedule, pub)),
		...languageWords(line, pub),
		...(line.whenClosed ? [plainText(line.whenClosed, pub)] : []),
		...(form?.url ? [`${plainText(form.name, pub)}: ${form.url}`] : []),
		...(isEmergency ? [] : [lineAgeText(line, schedule, pub)]),
	];
}

function languageWords({ languages, interpreters }: Hotline, { facts, t }: Publication): string[] {
	if (interpreters) return [t("hotline.interpreters")];
	if (languages.every((id) => id === "en")) return [];
	return [`${t("hotline.languages")} ${languages.map((id) => spokenLanguage(id, facts).name).join(", ")}.`];
}
