import type { PageData } from "../../../_includes/page-data.ts";
import { hsdsServicesFile } from "../../../scripts/forms/open-data/hsds/files.ts";
import { HSDS_SERVICES_PATH } from "../../../scripts/forms/open-data/paths.ts";
import { publicationOf } from "../../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: HSDS_SERVICES_PATH, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => hsdsServicesFile(publicationOf(edition));
