import type { Publication } from "../../publication.ts";
import { hsdsOrganization } from "./organizations.ts";
import { hsdsService } from "./services.ts";
import type { HsdsOrganization, HsdsService } from "./shapes.ts";

/** /data/hsds/services.json: every phone line with the organization that answers it. */
export const hsdsServicesFile = (pub: Publication): string => page(hsdsServices(pub));

/** /data/hsds/organizations.json: every organization with its phone lines. */
export const hsdsOrganizationsFile = (pub: Publication): string => page(hsdsOrganizations(pub));

/** In the order of hotlines.json. */
const hsdsServices = (pub: Publication): HsdsService[] =>
	pub.facts.hotlines.all.flatMap((line) => {
		const owner = pub.facts.organizations.byId.get(line.owner);
		return owner ? [{ ...hsdsService(line, pub), organization: hsdsOrganization(owner, pub) }] : [];
	});

/** In the order of organizations.json. */
function hsdsOrganizations(pub: Publication): HsdsOrganization[] {
	const linesOf = Map.groupBy(pub.facts.hotlines.all, ({ owner }) => owner);
	return pub.facts.organizations.all.map((organization) => ({
		...hsdsOrganization(organization, pub),
		services: (linesOf.get(organization.id) ?? []).map((line) => hsdsService(line, pub)),
	}));
}

/** The standard has no file of many records; its API hands them out in such pages, of which this is the only one. */
const page = (contents: readonly object[]): string =>
	`${JSON.stringify(
		{
			total_items: contents.length,
			total_pages: 1,
			page_number: 1,
			size: contents.length,
			first_page: true,
			last_page: true,
			empty: contents.length === 0,
			contents,
		},
		null,
		"\t",
	)}\n`;
