import type { PageData } from "../../../_includes/page-data.ts";
import { catalogFile } from "../../../scripts/forms/open-data/catalog.ts";
import { CATALOG_PATH } from "../../../scripts/forms/open-data/paths.ts";

export const data = { layout: false, permalink: CATALOG_PATH, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => catalogFile(edition);
