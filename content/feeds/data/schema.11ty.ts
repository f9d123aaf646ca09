import type { PageData } from "../../../_includes/page-data.ts";
import { schemaFile } from "../../../scripts/forms/open-data/json.ts";
import { KINDS, type Kind } from "../../../scripts/forms/open-data/kinds.ts";
import { schemaPath } from "../../../scripts/forms/open-data/paths.ts";

/** One schema for each kind of facts. */
export const data = {
	layout: false,
	kinds: KINDS,
	pagination: { data: "kinds", size: 1, alias: "kind" },
	permalink: ({ kind }: { kind: Kind }) => schemaPath(kind),
	eleventyExcludeFromCollections: true,
};

export const render = ({ edition, kind }: PageData & { kind: Kind }): string => schemaFile(kind, edition);
