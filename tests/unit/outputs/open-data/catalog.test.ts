import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { catalogFile, modifiedOf } from "../../../../scripts/outputs/open-data/catalog.ts";
import { KINDS } from "../../../../scripts/outputs/open-data/kinds.ts";
import { event, provenance, resolution } from "../../facts/small-site.ts";
import { unnoticed } from "../changed-digits.ts";
import { cityPublication, smallPublication } from "../publications.ts";
import { catalogDifferences } from "./read-catalog.ts";

// What DCAT-US 1.1 demands of publishers that are not federal agencies, but for the e-mail address.
const text = { type: "string", minLength: 1 };
const address = { type: "string", format: "uri" };
const mediaType = { type: "string", pattern: "^[-\\w]+/[-\\w]+(\\.[-\\w]+)*([+][-\\w]+)?$" };
const DCAT_US = {
	type: "object",
	required: ["conformsTo", "dataset"],
	properties: {
		"@id": address,
		"@type": { const: "dcat:Catalog" },
		conformsTo: { const: "https://project-open-data.cio.gov/v1.1/schema" },
		dataset: {
			type: "array",
			minItems: 1,
			uniqueItems: true,
			items: {
				type: "object",
				required: [
					"title",
					"description",
					"keyword",
					"modified",
					"publisher",
					"contactPoint",
					"identifier",
					"accessLevel",
				],
				properties: {
					"@type": { const: "dcat:Dataset" },
					title: text,
					description: text,
					identifier: text,
					keyword: { type: "array", items: text, minItems: 1 },
					modified: { type: "string", pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" },
					accessLevel: { enum: ["public"] },
					license: address,
					landingPage: address,
					describedBy: address,
					describedByType: mediaType,
					publisher: {
						type: "object",
						required: ["name"],
						properties: { "@type": { const: "org:Organization" }, name: text },
					},
					contactPoint: {
						type: "object",
						required: ["fn"],
						properties: { "@type": { const: "vcard:Contact" }, fn: text },
					},
					distribution: {
						type: "array",
						minItems: 2,
						uniqueItems: true,
						items: {
							type: "object",
							required: ["downloadURL", "mediaType", "format"],
							properties: { "@type": { const: "dcat:Distribution" }, downloadURL: address, mediaType, format: text },
						},
					},
				},
			},
		},
	},
};

const pub = cityPublication("2018-11-05");

describe("the catalog", () => {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats.default(ajv);
	const validate = ajv.compile(DCAT_US);
	test("has what DCAT-US demands", () => {
		validate(JSON.parse(catalogFile(pub)));
		expect(validate.errors ?? []).toEqual([]);
		expect(validate(JSON.parse(catalogFile(pub).replaceAll('"license": "', '"license": "not an address ')))).toBe(
			false,
		);
	});
	test("names every kind, its files and how new they are as the facts do, and a changed digit is noticed", async () => {
		const differences = (catalog: string) => catalogDifferences(catalog, pub);
		expect(differences(catalogFile(pub))).toEqual([]);
		expect(await unnoticed(catalogFile(pub), differences)).toEqual([]);
	});
	test("invents no e-mail address, which the facts do not have", () => {
		expect(catalogFile(pub)).not.toMatch(/mailto|hasEmail/);
	});
	test("is the same on whatever day the site is built", () => {
		expect(catalogFile(cityPublication("2026-11-22"))).toBe(catalogFile(pub));
	});
	test("names the City's line where there is one, and else the campaign", () => {
		const points = (it: typeof pub) =>
			JSON.parse(catalogFile(it)).dataset.map((each: { contactPoint: object }) => each.contactPoint);
		expect(points(pub)).toHaveLength(KINDS.length);
		expect(points(pub)[0]).toMatchObject({ fn: "Lake City Helpline", hasTelephone: "tel:+17205550100" });
		expect(points(smallPublication({}))[0]).toEqual({
			"@type": "vcard:Contact",
			fn: "A small site",
			hasURL: "https://city.example/mpls/contact/",
		});
	});
});

describe("the day of the last change", () => {
	const superseded = {
		date: "2018-11",
		note: { en: "No more." },
		source: provenance.source,
		link: provenance.source.url,
	};
	test("is the latest that a record tells, as exactly as it does", () => {
		const { facts } = smallPublication({
			events: [
				event("one", { checked: "2018-11-02" }),
				event("two", { start: "2018-09-22T10:00", end: "2018-09-22T12:00" }),
			],
			resolutions: [resolution("one", { superseded })],
		});
		expect(modifiedOf("events", facts)).toBe("2018-11-02");
		expect(modifiedOf("resolutions", facts)).toBe("2018-11");
	});
	test("is that of the City's page where no record has one", () => {
		const { facts } = smallPublication({ events: [event("one", { asOf: null })] });
		expect(modifiedOf("events", facts)).toBe("2018-10-30");
		expect(modifiedOf("toolkit", facts)).toBe("2018-10-30");
	});
});
