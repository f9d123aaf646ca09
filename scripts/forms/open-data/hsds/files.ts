import type { Facts } from "../../../facts/facts.ts";
import { hsdsOrganization } from "./organizations.ts";
import { hsdsService } from "./services.ts";
import type { HsdsOrganization, HsdsService } from "./shapes.ts";

/** /data/hsds/services.json: every phone line with the organization that answers it. */
export const hsdsServicesFile = (facts: Facts, siteUrl: string): string => page(hsdsServices(facts, siteUrl));

/** /data/hsds/organizations.json: every organization with its phone lines. */
export const hsdsOrganizationsFile = (facts: Facts, siteUrl: string): string => page(hsdsOrganizations(facts, siteUrl));

/** In the order of hotlines.json. */
export const hsdsServices = (facts: Facts, siteUrl: string): HsdsService[] =>
	facts.hotlines.all.flatMap((line) => {
		const owner = facts.organizations.byId.get(line.owner);
		return owner ? [{ ...hsdsService(line, facts, siteUrl), organization: hsdsOrganization(owner) }] : [];
	});

/** In the order of organizations.json. */
export function hsdsOrganizations(facts: Facts, siteUrl: string): HsdsOrganization[] {
	const linesOf = Map.groupBy(facts.hotlines.all, ({ owner }) => owner);
	return facts.organizations.all.map((organization) => ({
		...hsdsOrganization(organization),
		services: (linesOf.get(organization.id) ?? []).map((line) => hsdsService(line, facts, siteUrl)),
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
