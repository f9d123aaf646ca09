import { describe, expect, it } from "vitest";
import { diagnosticsOf, event, hotline, language, organization, place, site } from "../small-site.ts";

const hotlines = [hotline("city-311", "311", { numbers: [{ dial: "311" }, { dial: "+16126733000" }] })];
const withSummary = (en: string) => diagnosticsOf({ hotlines, events: [event("a", { summary: { en } })] });

describe("a number in words", () => {
	it.each([
		"Call 311, or 612-673-3000.",
		"(612) 673-3000",
		"+1 612 673 3000",
		"1-612-673-3000",
		"6126733000",
		"٣١١",
		"673-3000",
	])("may be that of a line: %s", (text) => {
		expect(withSummary(text)).toEqual([]);
	});

	it.each([
		"File 2017-01152 and 2017R-382",
		"From 2018-10-30 at 15:30",
		"$211, 4,311 people, 211 people and 3.11 miles",
	])("is not seen in %s", (text) => {
		expect(withSummary(text)).toEqual([]);
	});

	it.each([
		["Call 612-673-3001.", "612-673-3001"],
		["Call (612) 637.3000.", "(612) 637.3000"],
		["Call 6126373000", "6126373000"],
		["Call +44 20 7946 0958", "+44 20 7946 0958"],
		["Call 673‑3001", "673-3001"],
		["Call 411.", "411"],
		["Call +52 55 1234 5678", "+52 55 1234 5678"],
		["Call 6 1 2 6 7 3 3 0 0 1", "6 1 2 6 7 3 3 0 0 1"],
		["Call 4️⃣1️⃣1️⃣", "411"],
		["Call ٤١١", "411"],
	])("is told if no line has it: %s", (text, number) => {
		expect(withSummary(text)).toEqual([
			`events/a.json: ${number} is not a number of hotlines.json. Correct it, or add its line there first.`,
		]);
	});

	it("is looked for in every language and in the site's own words", () => {
		const languages = [language("en"), language("es")];
		const diagnostics = diagnosticsOf({ languages, site: site({ tagline: { en: "Welcome", es: "Llame al 411" } }) });
		expect(diagnostics).toHaveLength(1);
	});
});

describe("a placeholder in the words on accommodations", () => {
	const judge = (en: string) => diagnosticsOf({ hotlines, site: site({ accommodations: { en } }) });

	it("names a number of a line", () => {
		expect(judge("Call {city-311} or {city-311#2}.")).toEqual([]);
		expect(judge("Call {city-31}.")).toEqual([
			'site.json: "city-31" is not in hotlines.json. Did you mean "city-311"?',
		]);
	});

	it.each(["{city-311#3}", "{city-311#0}"])("names a number that the line has: %s", (text) => {
		expect(judge(text)).toEqual([
			`site.json: ${text}: the line has 2 numbers. Write {city-311}, or a number that it has.`,
		]);
	});

	it.each(["{City 311}", "{city-311", "}", "{}"])("is written in one way: %s", (text) => {
		expect(judge(text)).toEqual([
			`site.json: ${text} is not understood. Write the id of a line, such as {city-311} or {city-311#2}.`,
		]);
	});
});

describe("a text that nobody can see", () => {
	const withAddress = (address: string) => diagnosticsOf({ places: [place("a", { address: { street: address } })] });

	it.each([" ", "\u00A0", ""])("is told: %j", (address) => {
		expect(withAddress(address)).toEqual(["places.json: the text is blank. Write it, or take the field out."]);
	});

	it.each([
		["\u200B\u200D", "a zero-width space (U+200B), which nobody sees,"],
		["\u3164", "a blank letter (U+3164), which nobody sees,"],
	])("is told by what it has: %j", (address, what) => {
		expect(withAddress(address)).toEqual([`places.json: ${what} stands in this text. Take it out.`]);
	});

	it.each(["\u0007", "\u0085", "\uE000", "\u200B", "\u{E0041}", "\uFEFF", "\uFFFE", "\u00AD"])(
		"is told within another: %j",
		(char) => {
			expect(withSummary(`A${char}B`)).toEqual([
				expect.stringMatching(/^events\/a\.json: .* stands in this text\. Take it out\.$/),
			]);
		},
	);

	it("may join letters and pictures", () => {
		expect(withSummary("\u{1F469}\u200D\u{1F4BB} می\u200Cخواهم")).toEqual([]);
	});
});

it.each(["It **helps**.", "It [helps](help.md).", "It <b>helps</b>.", "It<br>helps.", "It __helps__."])(
	"is told of marks that a fact would show as they are: %s",
	(en) => {
		const [message, ...more] = diagnosticsOf({
			organizations: [organization("city-of-minneapolis", { name: { en } })],
		});
		expect(message).toContain("would be shown to visitors as text. Take the marks out, and leave the words.");
		expect(more).toEqual([]);
	},
);
