import type { PageData } from "../../_includes/page-data.ts";
import { robots } from "../../scripts/hosting/robots.ts";

export const data = { layout: false, permalink: "/robots.txt", eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => robots(edition.siteUrl);
