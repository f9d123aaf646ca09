import { kindOf } from "../facts/channels.ts";
import { scheduleOf } from "../facts/hours/schedule-of.ts";
import { displayNumber } from "../facts/phone.ts";
import { officesOf } from "../facts/places.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import { plainText } from "../i18n/locale.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { contentLine, escapeText, textLine, toFile } from "./content-lines.ts";
import { urn } from "./ids.ts";
import { knownChange } from "./instants.ts";
import { apartWords, channelWords, lineNotes, ownerOf } from "./line-words.ts";
import type { Publication } from "./publication.ts";

/** Where all lines stand as contact cards in one file. */
export const ALL_CARDS_PATH = "/hotlines/all.vcf";

/** Where the contact card of one line stands. // => "/hotlines/city-311.vcf" */
export const contactCardPath = ({ id }: Hotline): string => `/hotlines/${id}.vcf`;

/**
 * A line as a vCard 3.0 (RFC 2426): what both iPhones and Android phones import. Android refused 4.0 for years and still takes only
 * part of it; Apple takes no 2.1 in iCloud.
 */
export const contactCard = (line: Hotline, pub: Publication): string => toFile(cardLines(line, pub));

/** The cards of all lines, in the order of the file. */
export const contactCards = (pub: Publication): string =>
	toFile(pub.facts.hotlines.all.flatMap((line) => cardLines(line, pub)));

function cardLines(line: Hotline, pub: Publication): string[] {
	const { site } = pub.facts;
	const name = plainText(line.name, pub);
	return [
		"BEGIN:VCARD",
		"VERSION:3.0",
		textLine("PRODID", `-//${ownerName(pub)}//${site.title}//EN`),
		`UID:${urn("hotlines", line.id)}`,
		// The name stands as a given name alone, which no phone turns around.
		contentLine("N", `;${escapeText(name)};;;`),
		textLine("FN", name),
		textLine("ORG", ownerOf(line, pub)),
		...waysOf(line, pub).flatMap(wayLines),
		...officeLines(line, pub),
		textLine("CATEGORIES", site.title),
		textLine("NOTE", [...waysOf(line, pub).flatMap(({ note }) => note || []), ...lineNotes(line, pub)].join("\n")),
		contentLine("URL", absoluteUrl(`/contact/#${line.id}`, pub.siteUrl)),
		contentLine("SOURCE", absoluteUrl(contactCardPath(line), pub.siteUrl)),
		...revision(line, pub),
		"END:VCARD",
	];
}

/** Where the line's office is: the one that names the line, else one of its owner that names none. */
function officeLines(line: Hotline, { facts }: Publication): string[] {
	const office =
		facts.places.all.find(({ hotline }) => hotline === line.id) ??
		officesOf(line.owner, facts).find(({ hotline }) => hotline === undefined);
	if (!office?.address || office.superseded || line.superseded) return [];
	const { street, locality, region, postalCode, country } = office.address;
	const parts = [street, locality, region, postalCode, country].map((part = "") => escapeText(part));
	return [
		contentLine("ADR;TYPE=WORK", `;;${parts.join(";")}`),
		...(office.geo ? [`GEO:${office.geo.latitude};${office.geo.longitude}`] : []),
	];
}

/** When the line or its hours last changed; nothing for a line whose source has no date. */
function revision(line: Hotline, { facts }: Publication): string[] {
	const schedule = scheduleOf(line, facts);
	const changed = knownChange(facts.site.timeZone, line, ...(schedule ? [schedule] : []));
	return changed === undefined ? [] : [`REV:${changed}`];
}

const ownerName = ({ facts: { organizations, site } }: Publication): string =>
	organizations.byId.get(site.owner)?.name.en ?? site.owner;

/** A number or an address, how it is called in Apple's way of naming one; for other phones the note says it again. */
interface Way {
	property: string;
	value: string;
	label: string;
	note: string;
}

/**
 * The ways to reach a line that a card has fields for. An extension stands in the label: Android takes the comma of a pause out of
 * imported numbers, so that it would dial a wrong one, and iPhones take the p that Android knows for a seven.
 */
function waysOf(line: Hotline, pub: Publication): Way[] {
	if (line.superseded) return [];
	return [
		...line.numbers.map((number): Way => {
			const { dial, extension } = number;
			const isTty = kindOf(number, line) === "tty";
			const apart = apartWords(number, line, pub) ?? (isTty ? "TTY" : undefined);
			const label = [extension && `ext. ${extension}`, apart].filter(Boolean).join("; ");
			// vCard 3.0 knows no text telephone; Android reads X-TTY-TDD as one.
			const property = isTty ? "TEL;TYPE=X-TTY-TDD" : "TEL;TYPE=WORK,VOICE";
			return { property, value: dial, label, note: label && [displayNumber(number), apart].filter(Boolean).join(": ") };
		}),
		...(line.channels ?? []).flatMap((channel): Way[] => {
			const { kind, to } = channel;
			if (to === undefined || kind === "form" || kind === "chat") return [];
			const property = kind === "email" ? "EMAIL;TYPE=INTERNET" : "TEL;TYPE=CELL";
			return [{ property, value: to, label: channelWords(channel, line, pub), note: "" }];
		}),
	];
}

const wayLines = ({ property, value, label }: Way, index: number): string[] =>
	label === ""
		? [contentLine(property, value)]
		: [contentLine(`item${index + 1}.${property}`, value), textLine(`item${index + 1}.X-ABLabel`, label)];
