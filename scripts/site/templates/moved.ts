import { render } from "../../../_includes/layouts/moved.ts";
import { type MovedAddress, movedAddresses } from "../../facts/ledger/moved-addresses.ts";
import { pagesOf } from "./template.ts";

/** A page at each address whose record is gone, which leads on: for hosts that know no redirects, and for copies in a folder. */
export const moved = pagesOf({
	name: "moved",
	items: ({ facts }) => movedAddresses(facts),
	url: ({ from }: MovedAddress) => from,
	source: () => "_data/addresses.json",
	isListed: false,
	data: ({ language, from, to }, edition) => ({
		language,
		title: edition.locale(language).t("moved.title", { address: from }),
		description: edition.locale(language).t("moved.lead", { from, to }),
		movedTo: to,
	}),
	layout: render,
});
