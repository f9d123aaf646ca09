import { scheduleOf } from "../../../facts/hours/schedule-of.ts";
import { officesOf } from "../../../facts/places.ts";
import type { Hotline } from "../../../facts/schema/hotline.ts";
import type { Place } from "../../../facts/schema/place.ts";
import { uuid } from "../../ids.ts";
import { placeWords } from "../../place-words.ts";
import type { Publication } from "../../publication.ts";
import { provenanceAttributes } from "./attributes.ts";
import { hsdsSchedules } from "./schedules.ts";
import type { HsdsAddress, HsdsLocation, HsdsServiceAtLocation } from "./shapes.ts";

/** The offices of an organization. One known to have moved is not given: nobody should go there. */
export const hsdsLocations = (organization: string, pub: Publication): HsdsLocation[] =>
	officesOf(organization, pub.facts)
		.filter(isStanding)
		.map((place) => hsdsLocation(place, pub));

/** The offices that a line speaks for. */
export const hsdsServiceAtLocations = (line: Hotline, serviceId: string, pub: Publication): HsdsServiceAtLocation[] =>
	pub.facts.places.all
		.filter((place) => place.hotline === line.id && isStanding(place))
		.map((place) => ({
			id: uuid("hsds-services-at-locations", `${line.id}/${place.id}`),
			service_id: serviceId,
			location_id: uuid("places", place.id),
			location: hsdsLocation(place, pub),
		}));

const isStanding = ({ superseded }: Place): boolean => superseded === undefined;

function hsdsLocation(place: Place, pub: Publication): HsdsLocation {
	const { organization, name, geo, transit, entrance, accessibility = [] } = place;
	const id = uuid("places", place.id);
	const schedule = scheduleOf(place, pub.facts);
	return {
		id,
		location_type: "physical",
		...(organization !== undefined && { organization_id: uuid("organizations", organization) }),
		name: name.en,
		description: [placeWords(place, pub), ...(entrance ? [entrance.en] : [])].join(". "),
		...(transit && { transportation: transit.en }),
		...geo,
		addresses: addresses(place, id),
		accessibility: accessibility.map(({ en }) => ({
			id: uuid("hsds-accessibility", `${id}/${en}`),
			location_id: id,
			description: en,
		})),
		schedules: schedule ? hsdsSchedules(schedule, { location_id: id }, pub.facts) : [],
		attributes: provenanceAttributes("location", id, place, "places"),
	};
}

/** HSDS demands every part of an address; one that lacks any stands in the description alone. */
function addresses({ id: place, address = {} }: Place, location: string): HsdsAddress[] {
	const { street, locality, region, postalCode, country } = address;
	if (!street || !locality || !region || !postalCode || !country) return [];
	const parts = { address_1: street, city: locality, state_province: region, postal_code: postalCode, country };
	return [{ id: uuid("hsds-addresses", place), location_id: location, ...parts, address_type: "physical" }];
}
