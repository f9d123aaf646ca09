import type { PageData } from "../../../_includes/page-data.ts";
import { hsdsOrganizationsFile } from "../../../scripts/forms/open-data/hsds/files.ts";
import { HSDS_ORGANIZATIONS_PATH } from "../../../scripts/forms/open-data/paths.ts";
import { publicationOf } from "../../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: HSDS_ORGANIZATIONS_PATH, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => hsdsOrganizationsFile(publicationOf(edition));
