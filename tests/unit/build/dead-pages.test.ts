import { expect, test } from "vitest";
import { deadPages } from "../../../scripts/build/address-diagnostics.ts";
import { cityFolders } from "../../city.ts";
import { makeFacts } from "../make-facts.ts";

test("a page that site.json names is there; a file is left to the finished site", () => {
	const { site } = makeFacts();
	const files = [{ url: "/report/", draw: () => "" }];
	const toldOf = (to: string) =>
		deadPages(
			{ ...site, quickLinks: [], socialNetworks: [], redirects: [{ from: "/old/", to }] },
			files,
			cityFolders.root,
		);
	expect(toldOf("/report/#who-else")).toEqual([]);
	expect(toldOf("/toolkit/poster.pdf")).toEqual([]);
	expect(toldOf("/reprot/").map(({ message }) => message)).toEqual([
		'the site has no page at /reprot/. Did you mean "/report/"?',
	]);
});
