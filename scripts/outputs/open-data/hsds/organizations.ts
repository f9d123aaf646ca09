import type { Organization } from "../../../facts/schema/organization.ts";
import { changedText } from "../../ages.ts";
import { urn, uuid } from "../../ids.ts";
import type { Publication } from "../../publication.ts";
import { provenanceAttributes } from "./attributes.ts";
import type { HsdsLocation, HsdsOrganizationCore } from "./shapes.ts";

/** An organization, with its address as a location where it has one. HSDS has no word for "has changed": its description says so instead. */
export function hsdsOrganization(organization: Organization, pub: Publication): HsdsOrganizationCore {
	const { superseded, name, description, url, partOf, address } = organization;
	const id = uuid("organizations", organization.id);
	const words = description?.en ?? name.en;
	return {
		id,
		name: name.en,
		description: superseded ? changedText(superseded, pub) : words,
		...(url !== null && { website: url }),
		uri: urn("organizations", organization.id),
		...(partOf !== undefined && { parent_organization_id: uuid("organizations", partOf) }),
		locations: address === undefined || superseded ? [] : [hsdsLocation(address, name.en, id)],
		attributes: provenanceAttributes("organization", id, organization, "organizations"),
	};
}

function hsdsLocation(address: string, name: string, organizationId: string): HsdsLocation {
	const id = uuid("hsds-locations", organizationId);
	const parts = postalAddress(address);
	return {
		id,
		location_type: "physical",
		organization_id: organizationId,
		name,
		description: address,
		addresses: parts
			? [
					{
						id: uuid("hsds-addresses", organizationId),
						location_id: id,
						...parts,
						country: "US",
						address_type: "physical",
					},
				]
			: [],
	};
}

/** An address in the parts that HSDS asks for. */
interface PostalAddress {
	address_1: string;
	city: string;
	state_province: string;
	postal_code: string;
}

/**
 * Takes an address of Minnesota apart: street, city and postcode, as organizations.json holds it. The postcode tells the state: the
 * Postal Service keeps 550 to 567 for Minnesota. Any other address is not guessed at.
 * // "105 Fifth Avenue South, Minneapolis 55401" => { address_1: "105 Fifth Avenue South", city: "Minneapolis", … }
 */
export function postalAddress(address: string): PostalAddress | undefined {
	const [, street, city, postcode] = /^(.+), ([^,\d]+) (5(?:5\d|6[0-7])\d\d)$/.exec(address) ?? [];
	if (street === undefined || city === undefined || postcode === undefined) return undefined;
	return { address_1: street, city, state_province: "MN", postal_code: postcode };
}
