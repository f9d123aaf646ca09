import { describe, expect, it } from "vitest";
import { diagnosticsOf, hotline, organization, placesOf } from "../small-site.ts";

const lines = (...dials: (string | object)[]) => ({
	hotlines: dials.map((dial, index) => hotline(`line-${index}`, dial)),
});

describe("phone numbers", () => {
	it("are accepted when they can exist", () => {
		expect(diagnosticsOf(lines("311", "711", "+16126733000"))).toEqual([]);
	});

	it.each([
		["+16121234", 7],
		["+161267330001", 11],
	])("are refused with how many digits they have: %s", (dial, count) => {
		expect(diagnosticsOf(lines(dial))).toEqual([
			`hotlines.json: ${dial} is no number that can exist. It has ${count} digits after +1, and a number of this country has 10. Check them in the source.`,
		]);
	});

	it.each(["+16121673000", "+19996733000"])("are refused when they cannot: %s", (dial) => {
		expect(diagnosticsOf(lines(dial))).toEqual([
			`hotlines.json: ${dial} is no number that can exist. Check the digits: +1, area code, seven digits; or one of 211, 311, 411, 511, 611, 711, 811, 911, 988.`,
		]);
	});

	it.each(["+19245550123", "+14365550123"])("of an area code newer than the lists are asked about: %s", (dial) => {
		expect(diagnosticsOf(lines(dial))).toEqual([
			`hotlines.json: ${dial} has an area code or exchange that is not known here. Check the digits; if they are right, add "confirmedDigits": "${dial}".`,
		]);
		expect(diagnosticsOf({ hotlines: [hotline("a", { dial, confirmedDigits: dial })] })).toEqual([]);
	});

	it("are refused as people write them, and told as phones dial them", () => {
		expect(diagnosticsOf(lines("612-673-3000"))).toEqual([
			'hotlines.json: "612-673-3000" is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311. Did you mean "+16126733000"?',
		]);
	});

	const apart = ' Did you mean "+16126733000", with "extension": "12"?';
	it.each([
		["+1612OIRA000", ""],
		["+16126733000x12", apart],
		["612-673-3000 ext. 12", apart],
		["+16126733000;ext=12", apart],
	])("are refused with letters, hyphens or extensions: %s", (dial, meant) => {
		expect(diagnosticsOf(lines(dial))).toEqual([
			`hotlines.json: "${dial}" is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311.${meant}`,
		]);
	});

	it("of emergencies are 911, and no others are", () => {
		const emergency = (dial: string, kind: string) => diagnosticsOf({ hotlines: [hotline("a", dial, { kind })] });
		expect(emergency("911", "emergency")).toEqual([]);
		expect(emergency("911", "voice")).toEqual(['hotlines.json: 911 is an emergency line. Write "emergency".']);
		expect(emergency("311", "emergency")).toEqual([
			"hotlines.json: an emergency line has the number 911. Write another kind, or the number.",
		]);
	});

	it("must be repeated exactly where they are confirmed", () => {
		expect(diagnosticsOf(lines({ dial: "+16126733000", confirmedDigits: "+16126730300" }))).toEqual([
			'hotlines.json: "+16126730300" is not the number above, +16126733000. Check both, and write the same twice.',
		]);
	});
});

describe("a number of the City that looks like a slip", () => {
	const wrong =
		'hotlines.json: 612-637-2800 looks like 612-673-2800: no other number of the City begins with 612-637. Check the digits; if they are right, add "confirmedDigits": "+16126372800".';

	it("is questioned when only its exchange gives it away, as the City's Hmong line once did", () => {
		expect(diagnosticsOf(lines("+16126733000", "+16126732700", "+16126372800"))).toEqual([wrong]);
		expect(diagnosticsOf(lines("+16126372800", "+16126733000", "+16126732700"))).toEqual([wrong]);
	});

	it("is questioned when it is a swap away from another number", () => {
		expect(diagnosticsOf(lines("+16126733012", "+16126733021"))).toEqual([
			'hotlines.json: 612-673-3021 looks like 612-673-3012, with two digits swapped. Check the digits; if they are right, add "confirmedDigits": "+16126733021".',
		]);
		expect(diagnosticsOf(lines("+16126372800", "+16126733000", "+16126732800"))).toEqual([
			'hotlines.json: 612-637-2800 looks like 612-673-2800, with two digits swapped. Check the digits; if they are right, add "confirmedDigits": "+16126372800".',
		]);
	});

	it("is questioned when its exchange is the City's nowhere else", () => {
		expect(diagnosticsOf(lines("+16126733000", "+16126732700", "+16513615000"))).toEqual([
			'hotlines.json: 651-361-5000 is unusual: no other number of the City begins with 651-361. Check the digits; if they are right, add "confirmedDigits": "+16513615000".',
		]);
	});

	it("is believed once its digits are confirmed", () => {
		const confirmed = { dial: "+16126372800", confirmedDigits: "+16126372800" };
		expect(diagnosticsOf(lines("+16126733000", "+16126732700", confirmed))).toEqual([]);
	});

	it("is told at the number itself", () => {
		const record = JSON.stringify(hotline("c", "+16126372800"));
		const text = `{ "$schema": "", "hotlines": [\n${JSON.stringify(hotline("city-311", "+16126733000"))},\n${record}\n] }`;
		const column = record.indexOf('"+16126372800"') + 1;
		expect(placesOf({ hotlines: text })).toEqual([`_data/hotlines.json:3:${column}`]);
	});

	it("is found through the organizations that belong to the City, at any depth", () => {
		const organizations = [
			organization("city-of-minneapolis"),
			organization("department", { partOf: "city-of-minneapolis" }),
			organization("office", { partOf: "department" }),
			organization("state"),
		];
		const hotlines = (owner: string) => [
			hotline("a", "+16126733000"),
			hotline("b", "+16126732700"),
			hotline("c", "+16126372800", { owner }),
		];
		expect(diagnosticsOf({ organizations, hotlines: hotlines("office") })).toEqual([wrong]);
		expect(diagnosticsOf({ organizations, hotlines: hotlines("state") })).toEqual([]);
	});
});

describe("a number on two lines", () => {
	const twice =
		'hotlines.json: "line-0" and "line-1" (_data/hotlines.json:41) both have 612-673-2157. Correct the one that is wrong; only if both lines really share the number, add "confirmedDigits": "+16126732157" here.';

	it("is a fact written twice", () => {
		expect(diagnosticsOf(lines("+16126732157", "+16126732157"))).toEqual([twice]);
	});

	it("may be shared once somebody has looked", () => {
		expect(diagnosticsOf(lines("+16126732157", { dial: "+16126732157", confirmedDigits: "+16126732157" }))).toEqual([]);
	});
});
