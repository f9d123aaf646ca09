import type { PageData } from "../../../_includes/page-data.ts";
import { csvFile } from "../../../scripts/forms/open-data/csv.ts";
import { KINDS, type Kind } from "../../../scripts/forms/open-data/kinds.ts";
import { csvPath } from "../../../scripts/forms/open-data/paths.ts";

/** One table for each kind of facts. */
export const data = {
	layout: false,
	kinds: KINDS,
	pagination: { data: "kinds", size: 1, alias: "kind" },
	permalink: ({ kind }: { kind: Kind }) => csvPath(kind),
	eleventyExcludeFromCollections: true,
};

export const render = ({ edition, kind }: PageData & { kind: Kind }): string => csvFile(kind, edition);
