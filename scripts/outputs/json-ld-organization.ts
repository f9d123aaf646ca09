import type { Organization } from "../facts/schema/organization.ts";
import { plainText } from "../i18n/locale.ts";
import { urn } from "./ids.ts";
import { compact, type Thing } from "./json-ld.ts";
import type { Publication } from "./publication.ts";

/** Whether a body of government, as its roles say. */
export const isGovernment = ({ roles }: Organization): boolean =>
	roles.some((role) => role === "city" || role === "government");

/** An organization by its id; undefined if the facts have none of it. */
export function organizationThing(id: string, pub: Publication): Thing | undefined {
	const organization = pub.facts.organizations.byId.get(id);
	return (
		organization &&
		compact({
			"@type": isGovernment(organization) ? "GovernmentOrganization" : "Organization",
			"@id": urn("organizations", id),
			name: plainText(organization.name, pub),
			url: organization.url ?? undefined,
		})
	);
}
