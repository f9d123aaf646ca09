import type { Organization } from "../../../facts/schema/organization.ts";
import { changedText } from "../../ages.ts";
import { urn, uuid } from "../../ids.ts";
import type { Publication } from "../../publication.ts";
import { provenanceAttributes } from "./attributes.ts";
import { hsdsLocations } from "./locations.ts";
import type { HsdsOrganizationCore } from "./shapes.ts";

/** An organization, with its offices. HSDS has no word for "has changed": its description says so instead. */
export function hsdsOrganization(organization: Organization, pub: Publication): HsdsOrganizationCore {
	const { superseded, name, description, url, partOf } = organization;
	const id = uuid("organizations", organization.id);
	const words = description?.en ?? name.en;
	return {
		id,
		name: name.en,
		description: superseded ? changedText(superseded, pub) : words,
		...(url !== null && { website: url }),
		uri: urn("organizations", organization.id),
		...(partOf !== undefined && { parent_organization_id: uuid("organizations", partOf) }),
		locations: superseded ? [] : hsdsLocations(organization.id, pub),
		attributes: provenanceAttributes("organization", id, organization, "organizations"),
	};
}
