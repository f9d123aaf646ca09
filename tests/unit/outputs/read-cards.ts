import ICAL from "ical.js";
import type { Hotline } from "../../../scripts/facts/schema/hotline.ts";
import { urn } from "../../../scripts/outputs/ids.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { lineFacts, numberFacts, textDifferences } from "./plain-words.ts";
import { firstInstantOf, latestDay } from "./zone-oracle.ts";

/** How contact cards, read by ical.js, differ from the lines that they must tell. */
export function cardDifferences(text: string, lines: readonly Hotline[], pub: Publication): string[] {
	const parsed: unknown[] = ICAL.parse(text);
	// One card comes as it is, several in a list.
	const cards = (Array.isArray(parsed[0]) ? parsed : [parsed]).map((card) => new ICAL.Component(card as string));
	const counts = cards.length === lines.length ? [] : [`${cards.length} cards of ${lines.length} lines`];
	return [
		...counts,
		...lines.flatMap((line, index) => {
			const card = cards[index];
			return card ? oneDifferences(card, line, pub).map((it) => `${line.id}: ${it}`) : [`${line.id}: no card`];
		}),
	];
}

function oneDifferences(card: ICAL.Component, line: Hotline, pub: Publication): string[] {
	const { organizations, site } = pub.facts;
	// ical.js leaves an escaped semicolon in the values of vCard 3.0 as it is.
	const text = (name: string): string =>
		JSON.stringify(card.getFirstPropertyValue(name)?.valueOf()).replaceAll("\\\\;", ";");
	const plain = (value: unknown): string => String(value).replace(/\\([;,\\])/g, "$1");
	const group = (property: ICAL.Property | undefined): string => String(property?.getFirstParameter("group"));
	const labels = card.getAllProperties("x-ablabel");
	const phones = card.getAllProperties("tel").map((phone, index) => {
		const label = labels.find((it) => group(it) === `item${index + 1}` && group(it) === group(phone));
		return [phone.getFirstValue(), String(phone.getParameter("type")), label && plain(label.getFirstValue())].join(
			" | ",
		);
	});
	const type = line.kind === "tty" ? "X-TTY-TDD" : "WORK,VOICE";
	const wanted = line.numbers.map(({ dial, label, reachableFrom }) => {
		const reach = pub.facts.site.reaches.find(({ id }) => id === reachableFrom)?.name.en;
		return [dial, type, label?.en ?? reach ?? (line.kind === "tty" ? "TTY" : undefined)].join(" | ");
	});
	const schedule = pub.facts.hours.byId.get(line.hours ?? "");
	const dates = [line, ...(schedule ? [schedule] : [])].flatMap(({ checked, asOf, superseded }) => [
		checked ?? asOf,
		superseded?.date,
	]);
	const last = latestDay(dates);
	const revised = last === undefined ? undefined : firstInstantOf(last, pub.facts.site.timeZone);
	const { places } = pub.facts;
	const office =
		places.all.find(({ hotline }) => hotline === line.id) ??
		places.all.find(({ hotline, organization }) => hotline === undefined && organization === line.owner);
	const { street, locality, region, postalCode, country } = office?.address ?? {};
	const isTold = office?.address && !office.superseded && !line.superseded;
	const where = isTold
		? ["", "", ...[street, locality, region, postalCode, country].map((part = "") => part)]
		: undefined;
	const position = isTold && office.geo && [office.geo.latitude, office.geo.longitude].join(";");
	const same = (name: string, value: unknown): string[] =>
		text(name) === JSON.stringify(value) ? [] : [`${name}: ${text(name)}, not ${JSON.stringify(value)}`];
	return [
		...same("version", "3.0"),
		...same("uid", urn("hotlines", line.id)),
		...same("fn", line.name.en),
		...same("n", ["", line.name.en, "", "", ""]),
		...same("org", organizations.byId.get(line.owner)?.name.en),
		...(where ? same("adr", where) : []),
		...(String(card.getFirstPropertyValue("geo") ?? "").replace(",", ";") === (position ?? "") ? [] : ["position"]),
		...same("categories", site.title),
		...same("url", `${pub.siteUrl}contact/#${line.id}`),
		...same("source", `${pub.siteUrl}hotlines/${line.id}.vcf`),
		...(String(card.getFirstPropertyValue("rev")) === String(revised ?? null) ? [] : [`revised: ${revised}`]),
		...(phones.join() === (line.superseded ? "" : wanted.join()) ? [] : [`numbers: ${phones.join()}`]),
		...textDifferences(plain(card.getFirstPropertyValue("note")), [
			...numbersWithLabels(line, pub),
			...lineFacts(line, pub),
		]),
	];
}

/** A number without a label stands in its own field alone. */
const numbersWithLabels = (line: Hotline, pub: Publication): string[] =>
	line.kind === "tty"
		? numberFacts(line, pub)
		: numberFacts({ ...line, numbers: line.numbers.filter(({ label, reachableFrom }) => label || reachableFrom) }, pub);
