import { reviewBy } from "../../../../scripts/facts/freshness.ts";
import { displayNumber } from "../../../../scripts/facts/phone.ts";
import type { Hotline } from "../../../../scripts/facts/schema/hotline.ts";
import type { Organization } from "../../../../scripts/facts/schema/organization.ts";
import type { Place } from "../../../../scripts/facts/schema/place.ts";
import type { Provenance } from "../../../../scripts/facts/schema/provenance.ts";
import { uuid } from "../../../../scripts/outputs/ids.ts";
import type { HsdsLocation, HsdsOrganization, HsdsService } from "../../../../scripts/outputs/open-data/hsds/shapes.ts";
import type { Publication } from "../../../../scripts/outputs/publication.ts";
import { ageFacts, changeFacts, numberFacts, textDifferences } from "../plain-words.ts";
import { leafDifferences, leavesOf } from "./leaves.ts";
import { scheduleDifferences } from "./read-hsds-hours.ts";

/** The pages of a file of HSDS. */
const contentsOf = <T>(text: string): T[] => JSON.parse(text).contents;

/** In what a file of services differs from the facts. */
export function serviceDifferences(text: string, pub: Publication): string[] {
	const services = contentsOf<HsdsService>(text);
	const lines = pub.facts.hotlines.all;
	return [
		...pageDiagnostics(text, lines.length),
		...lines.flatMap((line, index) => {
			const service = services[index];
			if (!service) return [`${line.id} is missing`];
			const { organization, ...core } = service;
			const owner = pub.facts.organizations.byId.get(line.owner);
			return [
				...oneService(core, line, pub),
				...(owner ? oneOrganization(organization, owner, pub) : [`${line.owner} is not known`]),
			];
		}),
	];
}

/** In what a file of organizations differs from the facts. */
export function organizationDifferences(text: string, pub: Publication): string[] {
	const organizations = contentsOf<HsdsOrganization>(text);
	return [
		...pageDiagnostics(text, pub.facts.organizations.all.length),
		...pub.facts.organizations.all.flatMap((organization, index) => {
			const { services = [], ...core } = organizations[index] ?? {};
			const lines = pub.facts.hotlines.all.filter(({ owner }) => owner === organization.id);
			return [
				...oneOrganization(core, organization, pub),
				...lines.flatMap((line, at) => oneService(services[at], line, pub)),
				...(services.length === lines.length ? [] : [`${organization.id} has ${services.length} services`]),
			];
		}),
	];
}

function pageDiagnostics(text: string, count: number): string[] {
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
	const {
		schedules = [],
		alert,
		interpretation_services,
		phones = [],
		service_at_locations = [],
		...rest
	} = service ?? {};
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
			code: facts.languages.byId.get(tag)?.tag,
		})),
		attributes: attributesOf("service", id, line, reviewBy(line, "hotlines")),
	};
	const places = facts.places.all.filter(({ hotline, superseded }) => hotline === line.id && !superseded);
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
		...textDifferences(phones.map(({ description = "" }) => description).join(" "), labelsOf(line, pub)),
		...alertDifferences(alert, line, pub),
		...scheduleDifferences(schedules, line, id, facts),
		...locationsDifferences(
			service_at_locations.map(({ location }) => location),
			places,
			pub,
		),
		...leafDifferences(
			line.id,
			leavesOf(service_at_locations.map(({ location: _location, ...it }) => it)),
			leavesOf(
				places.map((place) => ({
					id: uuid("hsds-services-at-locations", `${line.id}/${place.id}`),
					service_id: id,
					location_id: uuid("places", place.id),
				})),
			),
		),
	];
}

const TYPES = { voice: "voice", emergency: "voice", tty: "textphone", relay: undefined, text: undefined };

/** What sets the numbers apart, without the numbers themselves. */
const labelsOf = (line: Hotline, pub: Publication): string[] => {
	const numbers = line.numbers.map(displayNumber);
	return numberFacts(line, pub).filter((fact) => !numbers.includes(fact));
};

function alertDifferences(alert: string | undefined, line: Hotline, pub: Publication): string[] {
	if (line.superseded) return textDifferences(alert ?? "", changeFacts(line.superseded));
	const last = reviewBy(line, "hotlines");
	if (line.kind === "emergency" || (last !== null && pub.facts.siteDate <= last))
		return alert === undefined ? [] : [`${line.id} needs no alert`];
	return textDifferences(alert ?? "", ageFacts(line, "hotlines", pub));
}

function oneOrganization(
	is: Partial<HsdsOrganization> | undefined,
	organization: Organization,
	pub: Publication,
): string[] {
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
	return [
		...leafDifferences(organization.id, leavesOf(rest), leavesOf(expected)),
		...(organization.superseded
			? textDifferences(description, changeFacts(organization.superseded))
			: leafDifferences(
					organization.id,
					leavesOf({ description }),
					leavesOf({ description: organization.description?.en ?? organization.name.en }),
				)),
		...locationsDifferences(
			locations,
			organization.superseded ? [] : pub.facts.places.all.filter((place) => place.organization === organization.id),
			pub,
		),
	];
}

function locationsDifferences(
	locations: readonly HsdsLocation[],
	places: readonly Place[],
	pub: Publication,
): string[] {
	const standing = places.filter(({ superseded }) => superseded === undefined);
	return locations.length === standing.length
		? standing.flatMap((place, index) => oneLocation(locations[index], place, pub))
		: [`${locations.length} locations of ${standing.length}`];
}

function oneLocation(is: Partial<HsdsLocation> | undefined, place: Place, pub: Publication): string[] {
	const { schedules = [], ...rest } = is ?? {};
	const id = uuid("places", place.id);
	const { street, locality, region, postalCode, country } = place.address ?? {};
	const line = [place.name.en, street, locality, [region, postalCode].filter(Boolean).join(" ")];
	const where = `${line.filter(Boolean).join(", ")}${place.near ? ` (near ${place.near.en})` : ""}`;
	const expected = {
		id,
		location_type: "physical",
		...(place.organization && { organization_id: uuid("organizations", place.organization) }),
		name: place.name.en,
		description: place.entrance ? `${where}. ${place.entrance.en}` : where,
		...(place.transit && { transportation: place.transit.en }),
		...place.geo,
		addresses: [street, locality, region, postalCode, country].every(Boolean)
			? [
					{
						id: uuid("hsds-addresses", place.id),
						location_id: id,
						address_1: street,
						city: locality,
						state_province: region,
						postal_code: postalCode,
						country,
						address_type: "physical",
					},
				]
			: [],
		accessibility: (place.accessibility ?? []).map(({ en }) => ({
			id: uuid("hsds-accessibility", `${id}/${en}`),
			location_id: id,
			description: en,
		})),
		attributes: attributesOf("location", id, place, reviewBy(place, "places")),
	};
	return [
		...leafDifferences(place.id, leavesOf(rest), leavesOf(expected)),
		...scheduleDifferences(schedules, place, id, pub.facts),
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
