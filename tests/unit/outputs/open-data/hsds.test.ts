import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { hsdsOrganizationsFile, hsdsServicesFile } from "../../../../scripts/outputs/open-data/hsds/files.ts";
import { hsdsSchedules } from "../../../../scripts/outputs/open-data/hsds/schedules.ts";
import { type HsdsLocation, hsdsOrganization, hsdsService } from "../../../../scripts/outputs/open-data/hsds/shapes.ts";
import { hotline, place, schedule } from "../../facts/small-site.ts";
import { superseded } from "../../make-facts.ts";
import { unnoticed } from "../changed-digits.ts";
import { awkwardPublication, cityPublication, smallPublication } from "../publications.ts";
import { maskIds, unmaskIds } from "./mask-ids.ts";
import { organizationDifferences, serviceDifferences } from "./read-hsds.ts";

const folder = process.env.HSDS_SCHEMAS;
if (!folder) {
	console.info(
		"HSDS_SCHEMAS is not set, so the HSDS files are checked by the project's own shapes, not by the standard's schemas.",
	);
}

/** The standard's compiled schema where it is at hand, else the project's own, which is narrower in all that it knows of. */
function validator(name: "service" | "organization") {
	const own = { service: hsdsService, organization: hsdsOrganization };
	const schema = folder
		? JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"))
		: z.toJSONSchema(own[name]);
	// The compiled schemas have three million characters; optimizing what is compiled of them would take minutes.
	const ajv = new Ajv2020({ allErrors: true, strict: false, code: { optimize: false } });
	addFormats.default(ajv);
	const validate = ajv.compile(schema);
	return (text: string): string[] =>
		JSON.parse(text).contents.flatMap((it: unknown) =>
			validate(it) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
		);
}

const publications = [
	["the facts of the city while they are in date", cityPublication("2018-11-05")],
	["the facts of the city once they are overdue", cityPublication("2026-11-22")],
	["awkward facts", awkwardPublication()],
] as const;

describe("HSDS", () => {
	test("services and organizations are valid by the schemas, and an error in them is seen", {
		timeout: 120_000,
	}, () => {
		const services = validator("service");
		const organizations = validator("organization");
		for (const [, pub] of publications) {
			expect(services(hsdsServicesFile(pub))).toEqual([]);
			expect(organizations(hsdsOrganizationsFile(pub))).toEqual([]);
		}
		const wrong = hsdsServicesFile(cityPublication("2018-11-05"))
			.replace('"status": "active"', '"status": "open"')
			.replace('"freq": "WEEKLY"', '"freq": "DAILY"')
			.replace(/"id": "[0-9a-f]{8}/, '"id": "xyz');
		expect(services(wrong).length).toBeGreaterThanOrEqual(3);
	});
	test.each(publications)("tells every line, number, hour, language and address of %s", (_name, pub) => {
		expect(serviceDifferences(hsdsServicesFile(pub), pub)).toEqual([]);
		expect(organizationDifferences(hsdsOrganizationsFile(pub), pub)).toEqual([]);
	});
});

describe("a changed digit is noticed in HSDS", { timeout: 60_000 }, () => {
	const awkward = awkwardPublication();
	test.each(awkward.facts.hotlines.all)("in the service $id", async (line) => {
		const hotlines = { ...awkward.facts.hotlines, all: [line] };
		const pub = { ...awkward, facts: { ...awkward.facts, hotlines } };
		const differences = (text: string) => serviceDifferences(unmaskIds(text), pub);
		const text = maskIds(hsdsServicesFile(pub));
		expect(differences(text)).toEqual([]);
		expect(await unnoticed(text, differences)).toEqual([]);
	});
	const real = cityPublication("2026-11-22");
	test.each(real.facts.organizations.all)("in the organization $id", async (organization) => {
		const organizations = { ...real.facts.organizations, all: [organization] };
		const pub = { ...real, facts: { ...real.facts, organizations } };
		const differences = (text: string) => organizationDifferences(unmaskIds(text), pub);
		const text = maskIds(hsdsOrganizationsFile(pub));
		expect(differences(text)).toEqual([]);
		expect(await unnoticed(text, differences)).toEqual([]);
	});
});

describe("HSDS schedules", () => {
	const ID = "49c7ecde-776a-507d-ad37-6576d4b41f29";
	const rowsOf = (fields: object, siteDate = "2018-11-05") => {
		const { facts } = smallPublication({
			hours: [schedule("hours", fields)],
			hotlines: [hotline("city-311", "311", { hours: "hours" })],
		});
		const [hours] = facts.hours.all;
		return hours ? hsdsSchedules(hours, { service_id: ID }, { ...facts, siteDate }) : [];
	};
	const weekdays = { days: ["monday", "tuesday", "wednesday", "thursday", "friday"], opens: "07:00", closes: "19:00" };

	test("end where clocks change, so that the number zone is right on each of their days", () => {
		const rows = rowsOf({ weekly: [weekdays] }).map((row) => [
			row.valid_from,
			row.valid_to,
			row.timezone,
			row.opens_at,
		]);
		expect(rows[0]).toEqual(["2018-10-30", "2018-11-02", -5, "07:00-05:00"]);
		expect(rows[1]).toEqual(["2018-11-05", "2018-11-09", -6, "07:00-06:00"]);
		expect(rows.at(-1)).toEqual(["2019-03-11", "2019-04-26", -5, "07:00-05:00"]);
	});
	test("leave out closures and unsettled federal holidays, which HSDS cannot tell", () => {
		const source = { title: "A page", url: "https://www.minneapolismn.gov/page" };
		const closures = [{ name: { en: "A day off" }, date: "2018-11-07", source }];
		const rows = rowsOf({ weekly: [weekdays], closures });
		const covering = (day: string) => rows.filter((row) => row.valid_from <= day && day <= row.valid_to);
		expect(
			["2018-11-06", "2018-11-07", "2018-11-08", "2018-11-12", "2018-11-13"].map((day) => covering(day).length),
		).toEqual([1, 0, 1, 0, 1]);
	});
	test("give the night of a change of clocks each end its own offset", () => {
		const rows = rowsOf({ weekly: [{ days: ["saturday"], opens: "22:00", closes: "04:00" }] });
		const night = rows.find(({ dtstart }) => dtstart === "2018-11-03");
		expect([night?.opens_at, night?.closes_at]).toEqual(["22:00-05:00", "04:00-06:00"]);
	});
	test("write day and night as the standard's guide does", () => {
		const [row] = rowsOf({ alwaysOpen: true });
		expect([row?.opens_at, row?.closes_at, row?.byday]).toEqual(["00:00-05:00", "23:59-05:00", "TU,WE,TH,FR,SA"]);
	});
	test("are not given where hours are overdue, undated or known to have changed", () => {
		const source = { title: "A page", url: "https://www.minneapolismn.gov/page" };
		const superseded = { date: null, note: { en: "No more." }, source, link: source.url };
		expect(rowsOf({ weekly: [weekdays] }, "2019-04-28")).not.toEqual([]);
		expect(rowsOf({ weekly: [weekdays] }, "2019-04-29")).toEqual([]);
		expect(rowsOf({ weekly: [weekdays], asOf: null })).toEqual([]);
		expect(rowsOf({ weekly: [weekdays], superseded })).toEqual([]);
		expect(rowsOf({ alwaysOpen: true, superseded })).toEqual([]);
		const rows = rowsOf({ weekly: [weekdays, { ...weekdays, days: ["sunday"], superseded }] });
		expect(rows.filter(({ byday }) => byday.includes("SU"))).toEqual([]);
	});
});

test("a line known to have changed is inactive, and gives no number", () => {
	const pub = awkwardPublication();
	const services = JSON.parse(hsdsServicesFile(pub)).contents;
	const changed = services.find(({ name }: { name: string }) => name === "The changed");
	expect([changed.status, changed.phones, changed.schedules]).toEqual(["inactive", [], []]);
	expect(changed.alert).toContain("https://www.minneapolismn.gov/newer");
});

test("an address that lacks a part stands in words alone, and an office that has moved nowhere", () => {
	const office = (id: string, address: object, fields: object = {}) =>
		place(id, { organization: "city-of-minneapolis", address, ...fields });
	const pub = smallPublication({
		places: [
			office("whole", { street: "1 Main St", locality: "Town", region: "MN", postalCode: "55401", country: "US" }),
			office("part", { street: "2 Main St", locality: "Town" }),
			office("moved", { street: "3 Main St" }, { superseded: superseded("2018-11") }),
		],
	});
	const [{ locations }] = JSON.parse(hsdsOrganizationsFile(pub)).contents;
	expect(locations.map(({ description, addresses }: HsdsLocation) => [description, addresses.length])).toEqual([
		["The whole, 1 Main St, Town, MN 55401", 1],
		["The part, 2 Main St, Town", 0],
	]);
});
