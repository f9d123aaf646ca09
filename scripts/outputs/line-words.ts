import { channelLink, channelTarget } from "../facts/channels.ts";
import type { Facts } from "../facts/facts.ts";
import { scheduleOf } from "../facts/hours/schedule-of.ts";
import { displayNumber, telLink } from "../facts/phone.ts";
import type { Channel, Hotline, PhoneNumber } from "../facts/schema/hotline.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import { hoursInline } from "../i18n/hours-words.ts";
import { plainText } from "../i18n/locale.ts";
import type { Translate } from "../i18n/strings.ts";
import { changedText, lineAgeText } from "./ages.ts";
import { hoursWords } from "./hours-words.ts";
import type { Publication } from "./publication.ts";

/** A publication, wherever it stands. */
type Told = Omit<Publication, "siteUrl">;

/**
 * What sets a number or a channel apart from the line's others: from where it works or its own label, its own languages and hours;
 * undefined if nothing does. // => "inside Minneapolis"
 */
export function apartWords(way: PhoneNumber | Channel, line: Hotline, pub: Told): string | undefined {
	const { facts, t } = pub;
	const reach = "reachableFrom" in way && facts.site.reaches.find(({ id }) => id === way.reachableFrom)?.name;
	const label = way.label ?? reach;
	const schedule = way.hours && scheduleOf(line, facts, way.hours);
	const parts = [
		ownKind(way),
		label && plainText(label, pub),
		way.languages?.map((id) => spokenLanguage(id, facts).name).join(", "),
		schedule && hoursInline(schedule, facts, t),
	].filter(Boolean);
	return parts.length === 0 ? undefined : parts.join("; ");
}

/** What a number of another kind than its line is called, in every language of the site. */
export const ownKind = ({ kind }: PhoneNumber | Channel): string | undefined =>
	kind === "tty" ? "TTY" : kind === "relay" ? "Relay" : undefined;

/** A way to write to a line, and what sets it apart. // => "Text HELP to 612-555-0100 (Afaan Oromoo)" */
export function channelWords(channel: Channel, line: Hotline, pub: Told): string {
	const { kind, resource } = channel;
	const page = pub.facts.resources.byId.get(resource ?? "");
	const name = page ? plainText(page.name, pub) : channelName(channel, pub.t, channelTarget(channel));
	const apart = apartWords(channel, line, pub);
	const told = apart === undefined ? name : `${name} (${apart})`;
	return kind === "form" || kind === "chat" ? `${told}: ${channelLink(channel, pub.facts)}` : told;
}

/** Every number and address of a line, to say it in a list; pages have records of their own. // => ["612-673-3000", "Text HELP to 612-555-0100"] */
export const waysInWords = (line: Hotline, pub: Told): string[] => [
	...line.numbers.map(displayNumber),
	...(line.channels ?? [])
		.filter(({ resource }) => resource === undefined)
		.map((channel) => channelWords(channel, line, pub)),
];

/** The words of a channel's kind around whom it reaches. // => "Text HELP to 612-555-0100" */
export const channelName = ({ kind, body }: Channel, t: Translate, to: string): string =>
	body === undefined ? t(`channel.${kind}`, { to }) : t("channel.text.body", { body, to });

/** How a line is reached at a touch: by a call, else by the first of its other ways; empty where it has none. */
export function firstWay({ numbers: [number], channels: [channel] = [] }: Hotline, facts: Facts, t: Translate) {
	if (number) return { call: displayNumber(number), href: telLink(number) };
	if (channel === undefined) return { call: "", href: "" };
	return { call: channelName(channel, t, channelTarget(channel)), href: channelLink(channel, facts) };
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
	const schedule = scheduleOf(line, pub.facts);
	return [
		purpose,
		...(isEmergency ? [] : hoursWords(schedule, pub)),
		...languageWords(line, pub),
		...(line.whenClosed ? [plainText(line.whenClosed, pub)] : []),
		...(line.channels ?? []).map((channel) => channelWords(channel, line, pub)),
		...(isEmergency ? [] : [lineAgeText(line, schedule, pub)]),
	];
}

function languageWords({ languages, interpreters }: Hotline, { facts, t }: Publication): string[] {
	if (interpreters) return [t("hotline.interpreters")];
	if (languages.every((id) => id === "en")) return [];
	return [`${t("hotline.languages")} ${languages.map((id) => spokenLanguage(id, facts).name).join(", ")}.`];
}
