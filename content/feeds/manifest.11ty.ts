import type { PageData } from "../../_includes/page-data.ts";
import { manifest } from "../../scripts/hosting/manifest.ts";

export const data = { layout: false, permalink: "/manifest.webmanifest", eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => manifest(edition.facts);
