import type { PageData } from "../../_includes/page-data.ts";
import type { MovedAddress } from "../../scripts/facts/ledger/moved-addresses.ts";
import { movedAddresses } from "../../scripts/facts/ledger/moved-addresses.ts";

type MovedData = PageData & { moved: MovedAddress };

/** A page at each address whose record is gone, which leads on: for hosts that know no redirects, and for copies in a folder. */
export const data = {
	pagination: {
		data: "addresses.all",
		before: (_: unknown, { edition }: PageData) => movedAddresses(edition.facts),
		size: 1,
		alias: "moved",
	},
	layout: "layouts/moved.11ty.ts",
	eleventyExcludeFromCollections: true,
	permalink: ({ moved }: MovedData) => moved.from,
	eleventyComputed: {
		language: ({ moved }: MovedData) => moved.language,
		title: ({ moved, edition }: MovedData) => edition.locale(moved.language).t("moved.title", { address: moved.from }),
		description: ({ moved, edition }: MovedData) =>
			edition.locale(moved.language).t("moved.lead", { from: moved.from, to: moved.to }),
		movedTo: ({ moved }: MovedData) => moved.to,
	},
};

export const render = () => "";
