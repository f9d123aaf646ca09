import { absoluteUrl } from "../../urls/site-url.ts";
import type { Kind } from "./kinds.ts";

/** The files made of each kind, from the site's root. */
export const jsonPath = (kind: Kind): string => `/data/${kind}.json`;
export const csvPath = (kind: Kind): string => `/data/${kind}.csv`;
export const schemaPath = (kind: Kind): string => `/data/${kind}.schema.json`;

/** The schema's own name and address, which the JSON file names too. */
export const schemaUrl = (kind: Kind, siteUrl: string): string => absoluteUrl(schemaPath(kind), siteUrl);

export const HSDS_SERVICES_PATH = "/data/hsds/services.json";
export const HSDS_ORGANIZATIONS_PATH = "/data/hsds/organizations.json";

/** Where catalogs of open data look for the list of what a site offers. */
export const CATALOG_PATH = "/data.json";
