import type { PageData } from "../../../_includes/page-data.ts";
import { jsonFile } from "../../../scripts/forms/open-data/json.ts";
import { KINDS, type Kind } from "../../../scripts/forms/open-data/kinds.ts";
import { jsonPath } from "../../../scripts/forms/open-data/paths.ts";

/** One file for each kind of facts. */
export const data = {
	layout: false,
	kinds: KINDS,
	pagination: { data: "kinds", size: 1, alias: "kind" },
	permalink: ({ kind }: { kind: Kind }) => jsonPath(kind),
	eleventyExcludeFromCollections: true,
};

export const render = ({ edition, kind }: PageData & { kind: Kind }): string => jsonFile(kind, edition);
