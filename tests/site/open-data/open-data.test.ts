import { describe, expect, test } from "vitest";
import { downloadsOf } from "../../../scripts/outputs/open-data/downloads.ts";
import { KINDS } from "../../../scripts/outputs/open-data/kinds.ts";
import { catalogDifferences } from "../../unit/outputs/open-data/read-catalog.ts";
import { csvReader } from "../../unit/outputs/open-data/read-csv.ts";
import { organizationDifferences, serviceDifferences } from "../../unit/outputs/open-data/read-hsds.ts";
import { jsonReader, schemaDiagnostics } from "../../unit/outputs/open-data/read-json.ts";
import { builtFile, builtPublication } from "../forms/built-forms.ts";

const pub = builtPublication();

describe("the open data of the finished site", () => {
	test.each(KINDS)("tells all of %s as the facts do, in JSON that its schema allows and in CSV", (kind) => {
		const json = builtFile(`data/${kind}.json`);
		expect(jsonReader(kind, pub)(json)).toEqual([]);
		expect(schemaDiagnostics(builtFile(`data/${kind}.schema.json`))(json)).toEqual([]);
		expect(csvReader(kind, pub)(builtFile(`data/${kind}.csv`))).toEqual([]);
	});
	test("tells every line and organization as HSDS", () => {
		expect(serviceDifferences(builtFile("data/hsds/services.json"), pub)).toEqual([]);
		expect(organizationDifferences(builtFile("data/hsds/organizations.json"), pub)).toEqual([]);
	});
	test("has a catalog whose files are all there", () => {
		expect(catalogDifferences(builtFile("data.json"), pub)).toEqual([]);
		for (const kind of KINDS) for (const { path: file } of downloadsOf(kind)) expect(builtFile(file)).not.toBe("");
	});
	test.each(KINDS)("names a page of the site for each of %s, and the place on it", (kind) => {
		for (const { page } of JSON.parse(builtFile(`data/${kind}.json`))[kind]) {
			const { pathname, hash } = new URL(page.replace(pub.siteUrl, "https://site.invalid/"));
			const html = builtFile(`${pathname}index.html`);
			if (hash) expect(html).toContain(` id="${hash.slice(1)}"`);
		}
	});
});
