import type { Facts } from "../../../../scripts/facts/facts.ts";
import { reviewBy } from "../../../../scripts/facts/freshness.ts";
import { compileSchedule } from "../../../../scripts/facts/hours/compile.ts";
import { dayNumber } from "../../../../scripts/facts/hours/days.ts";
import { stretchesOf } from "../../../../scripts/facts/hours/stretches.ts";
import { instantOf } from "../../../../scripts/facts/hours/wall-clock.ts";
import { displayNumber } from "../../../../scripts/facts/phone.ts";
import type { Hotline } from "../../../../scripts/facts/schema/hotline.ts";
import type { Organization } from "../../../../scripts/facts/schema/organization.ts";
import type { Provenance } from "../../../../scripts/facts/schema/provenance.ts";
import type { Schedule } from "../../../../scripts/facts/schema/schedule.ts";
import { uuid } from "../../../../scripts/forms/ids.ts";
import type { HsdsOrganization, HsdsSchedule, HsdsService } from "../../../../scripts/forms/open-data/hsds/shapes.ts";
import type { Publication } from "../../../../scripts/forms/publication.ts";
import { ageFacts, changeFacts, numberFacts, textDifferences } from "../plain-words.ts";
import { leafDifferences, leavesOf } from "./leaves.ts";

const DAY = 86_400_000;
const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** From when to when somebody answers, in milliseconds since 1970. */
type Answered = [from: number, until: number];

/** The pages of a file of HSDS. */
const contentsOf = <T>(text: string): T[] => JSON.parse(text).contents;

/** In what a file of services differs from the facts. */
export function serviceDifferences(text: string, pub: Publication): string[] {
	const services = contentsOf<HsdsService>(text);
	const lines = pub.facts.hotlines.all;
	return [
		...pageFaults(text, lines.length),
		...lines.flatMap((line, index) => {
			const service = services[index];
			if (!service) return [`${line.id} is missing`];
			const { organization, ...core } = service;
			const owner = pub.facts.organizations.byId.get(line.owner);
			return [
				...oneService(core, line, pub),
				...(owner ? oneOrganization(organization, owner) : [`${line.owner} is not known`]),
			];
		}),
	];
}

/** In what a file of organizations differs from the facts. */
export function organizationDifferences(text: string, pub: Publication): string[] {
	const organizations = contentsOf<HsdsOrganization>(text);
	return [
		...pageFaults(text, pub.facts.organizations.all.length),
		...pub.facts.organizations.all.flatMap((organization, index) => {
			const { services = [], ...core } = organizations[index] ?? {};
			const lines = pub.facts.hotlines.all.filter(({ owner }) => owner === organization.id);
			return [
				...oneOrganization(core, organization),
				...lines.flatMap((line, at) => oneService(services[at], line, pub)),
				...(services.length === lines.length ? [] : [`${organization.id} has ${services.length} services`]),
			];
		}),
	];
}

function pageFaults(text: string, count: number): string[] {
	const { contents: _contents, ...page } = JSON.parse(text);
	const whole = { total_items: count, total_pages: 1, page_number: 1, size: count };
	return leafDifferences(
		"page",
		leavesOf(page),
		leavesOf({ ...whole, first_page: true, last_page: true, empty: false }),
	);
}

function oneService(service: Partial<HsdsService> | undefined, line: Hotline, pub: Publication): string[] {
	const { facts, siteUrl } = pub;
	const { schedules = [], alert, interpretation_services, phones = [], ...rest } = service ?? {};
	const id = uuid("hotlines", line.id);
	const expected = {
		id,
		organization_id: uuid("organizations", line.owner),
		name: line.name.en,
		description: line.purpose.en,
		url: `${siteUrl}contact/#${line.id}`,
		status: line.superseded ? "inactive" : "active",
		...(line.checked && { assured_date: line.checked }),
		languages: line.languages.map((tag) => ({
			id: uuid("hsds-languages", `${id}/${tag}`),
			service_id: id,
			name: facts.languages.byId.get(tag)?.englishName,
			code: tag,
		})),
		attributes: attributesOf("service", id, line, reviewBy(line, "hotlines")),
	};
	const numbers = line.superseded
		? []
		: line.numbers.map(({ dial }) => ({
				id: uuid("hsds-phones", `${id}/${dial}`),
				service_id: id,
				number: dial,
				type: TYPES[line.kind],
			}));
	return [
		...leafDifferences(line.id, leavesOf(rest), leavesOf(expected)),
		...leafDifferences(line.id, leavesOf(phones.map(({ description: _description, ...it }) => it)), leavesOf(numbers)),
		...((interpretation_services !== undefined) === Boolean(line.interpreters) ? [] : [`${line.id}: interpreters`]),
		...textDifferences(phones.map(({ description = "" }) => description).join(" "), labelsOf(line)),
		...alertDifferences(alert, line, pub),
		...scheduleDifferences(schedules, line, id, facts),
	];
}

const TYPES = { voice: "voice", emergency: "voice", tty: "textphone", relay: undefined };

/** What sets the numbers apart, without the numbers themselves. */
const labelsOf = (line: Hotline): string[] => {
	const numbers = line.numbers.map(({ dial }) => displayNumber(dial));
	return numberFacts(line).filter((fact) => !numbers.includes(fact));
};

function alertDifferences(alert: string | undefined, line: Hotline, pub: Publication): string[] {
	if (line.superseded) return textDifferences(alert ?? "", changeFacts(line.superseded));
	const last = reviewBy(line, "hotlines");
	if (line.kind === "emergency" || (last !== null && pub.facts.siteDate <= last))
		return alert === undefined ? [] : [`${line.id} needs no alert`];
	return textDifferences(alert ?? "", ageFacts(line, "hotlines", pub));
}

function oneOrganization(is: Partial<HsdsOrganization> | undefined, organization: Organization): string[] {
	const { description = "", locations = [], ...rest } = is ?? {};
	const id = uuid("organizations", organization.id);
	const expected = {
		id,
		name: organization.name.en,
		...(organization.url !== null && { website: organization.url }),
		uri: `urn:uuid:${id}`,
		...(organization.partOf && { parent_organization_id: uuid("organizations", organization.partOf) }),
		attributes: attributesOf("organization", id, organization, reviewBy(organization, "organizations")),
	};
	const [location] = locations;
	const [parts] = location?.addresses ?? [];
	const written = parts && `${parts.address_1}, ${parts.city} ${parts.postal_code}`;
	return [
		...leafDifferences(organization.id, leavesOf(rest), leavesOf(expected)),
		...(organization.superseded
			? textDifferences(description, changeFacts(organization.superseded))
			: leafDifferences(
					organization.id,
					leavesOf({ description }),
					leavesOf({ description: organization.description?.en ?? organization.name.en }),
				)),
		...(location?.description === organization.address ? [] : [`${organization.id} is at ${location?.description}`]),
		...(written === organization.address ? [] : [`${organization.id} is at ${written}`]),
		...(location && location.id !== uuid("hsds-locations", id) ? [`${organization.id}: the location's id`] : []),
		...(location && location.organization_id !== id ? [`${organization.id}: the location's organization`] : []),
		...(parts && parts.id !== uuid("hsds-addresses", id) ? [`${organization.id}: the address's id`] : []),
		...(parts && parts.location_id !== location?.id ? [`${organization.id}: the address's location`] : []),
	];
}

function attributesOf(entity: string, id: string, { source, asOf, checked }: Provenance, last: string | null) {
	return Object.entries({ source: source.url, as_of: asOf, checked, review_by: last })
		.filter(([, value]) => typeof value === "string")
		.map(([type, value]) => ({
			id: uuid("hsds-attributes", `${id}/${type}`),
			link_id: id,
			link_type: type,
			link_entity: entity,
			value,
		}));
}

function scheduleDifferences(
	schedules: readonly HsdsSchedule[],
	line: Hotline,
	serviceId: string,
	facts: Facts,
): string[] {
	const schedule = line.superseded ? undefined : facts.hours.byId.get(line.hours ?? "");
	const expected = schedule ? answeredByFacts(schedule, facts.siteDate) : [];
	const told = joined(schedules.flatMap(answeredByHsds));
	return [
		...(JSON.stringify(told) === JSON.stringify(expected) ? [] : [`${line.id} is answered at other times`]),
		...schedules.flatMap((it) => rowFaults(it, serviceId, schedule)),
	];
}

/** What the row says beside the times, and that each offset is that of the zone. */
function rowFaults(row: HsdsSchedule, serviceId: string, schedule?: Schedule): string[] {
	const [opens, closes] = [row.opens_at.slice(0, 5), row.closes_at.slice(0, 5)];
	const id = uuid("hsds-schedules", `${serviceId}/${row.dtstart}/${opens}`);
	const [zone] = row.attributes;
	return [
		...(row.id === id && row.service_id === serviceId ? [] : ["the schedule's ids"]),
		...(row.timezone * 60 === offsetMinutes(row.opens_at) ? [] : ["the schedule's number zone"]),
		...(row.description.endsWith(`: ${opens} to ${closes}`) ? [] : ["the schedule's description"]),
		...(isBounded(row) ? [] : ["the schedule's first or last day"]),
		...(zone?.value === schedule?.timeZone && row.notes.includes(`${zone?.value}`) ? [] : ["the schedule's zone"]),
		...(zone?.link_id === id && zone.id === uuid("hsds-attributes", `${id}/time_zone`) ? [] : ["the zone's ids"]),
	];
}

/** Whether somebody answers on the first and the last day that the row names. */
function isBounded(row: HsdsSchedule): boolean {
	const days = daysOfRow(row);
	return days[0] === row.dtstart && row.dtstart === row.valid_from && days.at(-1) === row.valid_to;
}

function daysOfRow({ valid_from, valid_to, byday }: HsdsSchedule): string[] {
	// Hours hold for half a year; a wrong digit may make it a thousand.
	if (Date.parse(valid_to) - Date.parse(valid_from) > 366 * DAY) throw new Error("the schedule holds for too long");
	const days: string[] = [];
	for (let at = Date.parse(valid_from); at <= Date.parse(valid_to); at += DAY) {
		const day = new Date(at);
		if (byday.split(",").includes(CODES[(day.getUTCDay() + 6) % 7] ?? "")) days.push(day.toISOString().slice(0, 10));
	}
	return days;
}

const offsetMinutes = (time: string): number => {
	const [hours = 0, minutes = 0] = time.slice(6).split(":").map(Number);
	return (time[5] === "-" ? -1 : 1) * (hours * 60 + minutes);
};

/** When a row says that somebody answers, by its own offsets and nothing else. */
const answeredByHsds = (row: HsdsSchedule): Answered[] =>
	daysOfRow(row).map((day) => {
		const from = Date.parse(`${day}T${row.opens_at}`);
		const until = Date.parse(`${day}T${row.closes_at}`);
		return [from, until <= from ? until + DAY : until];
	});

/** Working them out takes a while, and every changed digit asks again. */
const known = new WeakMap<Schedule, Answered[]>();

/** When the function that answers on the pages says so: surely, up to the review. */
function answeredByFacts(schedule: Schedule, siteDate: string): Answered[] {
	const before = known.get(schedule);
	if (before) return before;
	const compiled = compileSchedule(schedule);
	if (compiled.reviewBy < dayNumber(siteDate)) return [];
	const answered: Answered[] = [];
	for (let day = compiled.from; day <= compiled.reviewBy; day++) {
		for (const { opens, closes, sure } of stretchesOf(compiled, day)) if (sure) answered.push([opens, closes]);
		if (compiled.alwaysOpen && !compiled.superseded)
			answered.push([instantOf(compiled.timeZone, day, 0), instantOf(compiled.timeZone, day, 1439)]);
	}
	known.set(schedule, joined(answered));
	return joined(answered);
}

/** Times in order, those that touch made one. */
function joined(times: readonly Answered[]): Answered[] {
	const result: Answered[] = [];
	for (const [from, until] of [...times].sort(([a], [b]) => a - b)) {
		const last = result.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], until);
		else result.push([from, until]);
	}
	return result;
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const MASKED = /[a-p]{8}(-[a-p]{4}){3}-[a-p]{12}/g;

/** A text whose ids have letters for digits: the ids are thousands of digits, and are compared as a whole. */
export const maskIds = (text: string): string =>
	text.replace(UUID, (id) => id.replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? ""));

export const unmaskIds = (text: string): string =>
	text.replace(MASKED, (id) => id.replace(/[g-p]/g, (letter) => String("ghijklmnop".indexOf(letter))));
