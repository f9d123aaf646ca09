import { displayNumber } from "../facts/phone.ts";
import { officesOf } from "../facts/places.ts";
import type { Hotline, PhoneNumber } from "../facts/schema/hotline.ts";
import { plainText } from "../i18n/locale.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { contentLine, escapeText, textLine, toFile } from "./content-lines.ts";
import { urn } from "./ids.ts";
import { knownChange } from "./instants.ts";
import { lineNotes, numberLabel, ownerOf, standingNumbers } from "./line-words.ts";
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
		...standingNumbers(line).flatMap((number, index) => numberLines(number, line, index + 1, pub)),
		...officeLines(line, pub),
		textLine("CATEGORIES", site.title),
		textLine("NOTE", [...numberNotes(line, pub), ...lineNotes(line, pub)].join("\n")),
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
	const schedule = facts.hours.byId.get(line.hours ?? "");
	const changed = knownChange(facts.site.timeZone, line, ...(schedule ? [schedule] : []));
	return changed === undefined ? [] : [`REV:${changed}`];
}

const ownerName = ({ facts: { organizations, site } }: Publication): string =>
	organizations.byId.get(site.owner)?.name.en ?? site.owner;

/** A number, and what sets it apart in Apple's way of naming one; for other phones the note says it again. */
function numberLines(number: PhoneNumber, line: Hotline, count: number, pub: Publication): string[] {
	const label = labelOf(number, line, pub);
	const name = `TEL;TYPE=${typeOf(line)}`;
	return label === undefined
		? [contentLine(name, number.dial)]
		: [contentLine(`item${count}.${name}`, number.dial), textLine(`item${count}.X-ABLabel`, label)];
}

const numberNotes = (line: Hotline, pub: Publication): string[] =>
	standingNumbers(line).flatMap((number) => {
		const label = labelOf(number, line, pub);
		return label === undefined ? [] : [`${displayNumber(number.dial)}: ${label}`];
	});

const labelOf = (number: PhoneNumber, { kind }: Hotline, pub: Publication): string | undefined =>
	numberLabel(number, pub) ?? (kind === "tty" ? "TTY" : undefined);

/** vCard 3.0 knows no text telephone; Android reads X-TTY-TDD as one. */
const typeOf = ({ kind }: Hotline): string => (kind === "tty" ? "X-TTY-TDD" : "WORK,VOICE");
