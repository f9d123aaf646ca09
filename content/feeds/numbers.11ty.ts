import type { PageData } from "../../_includes/page-data.ts";
import { NUMBERS_PATH, numbersText } from "../../scripts/forms/numbers-text.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: NUMBERS_PATH, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => numbersText(publicationOf(edition));
