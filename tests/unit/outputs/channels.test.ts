import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { factList } from "../../../_includes/components/fact-list.ts";
import { hotlineCard, hotlineRow } from "../../../_includes/components/hotline-card.ts";
import { renderDirective } from "../../../_includes/components/render-directive.ts";
import { withinFile } from "../../../scripts/offline/pocket/within-file.ts";
import { callSheet } from "../../../scripts/outputs/call-sheet.ts";
import { contactCard } from "../../../scripts/outputs/contact-card.ts";
import { serviceThing } from "../../../scripts/outputs/json-ld-service.ts";
import { numbersText } from "../../../scripts/outputs/numbers-text.ts";
import { csvFile } from "../../../scripts/outputs/open-data/csv.ts";
import { hsdsServicesFile } from "../../../scripts/outputs/open-data/hsds/files.ts";
import { jsonFile, schemaFile } from "../../../scripts/outputs/open-data/json.ts";
import { valueInWords } from "../../../scripts/review/facts/values.ts";
import { hotlineRecords } from "../../../scripts/search/hotline-records.ts";
import { hotline, organization, resource, schedule } from "../facts/small-site.ts";
import { linksOf, texts, wordsOf } from "../includes/read-markup.ts";
import { makeView } from "../make-view.ts";
import { readCsv } from "./open-data/read-csv.ts";
import { schemaDiagnostics } from "./open-data/read-json.ts";
import { smallPublication } from "./publications.ts";

const CHANNELS = [
	{ kind: "text", to: "+16125550100", body: "HELP ME", languages: ["om"], hours: "evenings" },
	{ kind: "text", to: "741741" },
	{ kind: "whatsapp", to: "+16125550101", label: { en: "For families" } },
	{ kind: "signal", to: "+16125550101" },
	{ kind: "email", to: "help@city.example" },
	{ kind: "form", resource: "report" },
	{ kind: "form", to: "https://city.example/form?a=1&b=2" },
	{ kind: "chat", to: "https://city.example/chat" },
];

/** A line that answers in writing alone, and one whose numbers are of several kinds. */
const pub = smallPublication({
	organizations: [organization("city-of-minneapolis")],
	resources: [resource("report", { name: { en: "Report it" }, url: "https://city.example/report" })],
	hours: [schedule("evenings")],
	hotlines: [
		{
			...hotline("desk", "", { languages: ["en", "ase"] }),
			numbers: [
				{ dial: "+16126733000", extension: "5" },
				{ dial: "+16126733001", extension: "07", label: { en: "Front desk" } },
				{ dial: "+16126732157", kind: "tty" },
				{ dial: "988" },
			],
		},
		{ ...hotline("texts", "311", { kind: "text", hours: "always", channels: CHANNELS }), numbers: [] },
	],
});
const { facts } = pub;
const lineOf = (id: string) => {
	const line = facts.hotlines.byId.get(id);
	if (line === undefined) throw new Error(id);
	return line;
};
const [writing, desk] = [lineOf("texts"), lineOf("desk")];
const view = makeView(facts);

const WRITTEN = [
	["Text HELP ME to 612-555-0100", "sms:+16125550100?&body=HELP%20ME"],
	["Text 741741", "sms:741741"],
	["WhatsApp 612-555-0101", "https://wa.me/16125550101"],
	["Signal 612-555-0101", "https://signal.me/#p/+16125550101"],
	["Email help@city.example", "mailto:help@city.example"],
	["Online chat", "https://city.example/chat"],
	["Report it", "https://city.example/report"],
	["Online form", "https://city.example/form?a=1&b=2"],
] as const;

describe("a line that answers in writing", () => {
	test.each([
		["card", hotlineCard],
		["row of a directory", hotlineRow],
	])("has a link for each channel on its %s, and nothing to call", (_name, draw) => {
		const drawn = draw(writing, view, 3);
		const links = linksOf(drawn).filter((link) => !link.endsWith(".vcf"));
		expect(links).toEqual(WRITTEN.map(([, link]) => link));
		expect(texts(drawn, "li").slice(0, 3)).toEqual([
			"Text HELP ME to 612-555-0100 Afaan Oromoo, 7 a.m. to 7 p.m., Monday only",
			"Text 741741",
			"WhatsApp 612-555-0101 For families",
		]);
	});
	test("is named in words by its first channel", () => {
		const drawn = renderDirective({ name: "hotline", argument: "texts" }, view, 3);
		expect(linksOf(drawn)).toEqual([WRITTEN[0][1]]);
		expect(wordsOf(drawn)).toBe("Text HELP ME to 612-555-0100");
	});
	test("keeps its links to write in a pocket edition, and has those of others written out", () => {
		const kept = withinFile(hotlineCard(writing, view).markup, ["en"]);
		expect(kept).toContain('href="sms:741741"');
		expect(kept).toContain('href="mailto:help@city.example"');
		expect(kept).toContain("wa.me/16125550101</small>");
	});
	test("is told in plain text, on the call sheet, among the facts and in a review", () => {
		const said = numbersText(pub).replaceAll("\n  ", " ");
		for (const [words] of WRITTEN) expect(said).toContain(words);
		expect(said).toContain("Text HELP ME to 612-555-0100 (Afaan Oromoo; 7 a.m. to 7 p.m., Monday only)");
		expect(said).toContain("Answered day and night, every day.");
		const later = { ...pub, facts: { ...facts, siteDate: "2026-11-22" } };
		expect(callSheet(later)).toContain("Write to: Text HELP ME to 612-555-0100");
		expect(texts(factList(view, 3), "li").join()).toContain("The texts: Text HELP ME to 612-555-0100");
		expect(valueInWords("channels", writing.channels, facts)).toContain("text 612-555-0100, text 741741, whatsapp");
	});
	test("is found by its words and digits, and offers the first channel at a touch", () => {
		const [, record] = hotlineRecords(facts, [page("texts"), page("desk")], () => pub);
		expect(record?.content).toContain("Text 741741. WhatsApp 612-555-0101.");
		expect(record?.content).toContain("Afaan Oromoo, Oromo.");
		expect(record?.meta).toMatchObject({ call: "Text HELP ME to 612-555-0100", href: WRITTEN[0][1] });
	});
	test("is a contact with numbers to write to and an address", () => {
		const card = cardOf(writing.id);
		expect(card.tel).toEqual([
			["cell", "+16125550100", "Text HELP ME to 612-555-0100 (Afaan Oromoo; 7 a.m. to 7 p.m., Monday only)"],
			["cell", "741741", "Text 741741"],
			["cell", "+16125550101", "WhatsApp 612-555-0101 (For families)"],
			["cell", "+16125550101", "Signal 612-555-0101"],
		]);
		expect(card.email).toEqual([["internet", "help@city.example", "Email help@city.example"]]);
	});
	test("is a service of schema.org with a number for texts and addresses to open", () => {
		const thing = JSON.stringify(serviceThing(writing, "/contact/", pub));
		expect(thing).toContain('"serviceSmsNumber":{"@type":"ContactPoint","contactType":"customer service"');
		expect(thing).toContain('"availableLanguage":["om"]');
		expect(thing).toContain('"telephone":"741741"');
		for (const [, link] of WRITTEN.slice(2)) expect(thing).toContain(JSON.stringify(link));
		expect(thing).not.toContain("servicePhone");
	});
	test("is a service of HSDS with phones of its types, an e-mail address and the other ways in words", () => {
		const [, service] = JSON.parse(hsdsServicesFile(pub)).contents;
		const phones = service.phones.map(({ number, type }: Record<string, string>) => `${type} ${number}`);
		expect(phones).toEqual(["text +16125550100", "text 741741", "cell +16125550101", "cell +16125550101"]);
		expect(new Set(service.phones.map(({ id }: { id: string }) => id)).size).toBe(4);
		expect(service.phones[0].languages).toMatchObject([{ phone_id: service.phones[0].id, name: "Oromo", code: "om" }]);
		expect(service.email).toBe("help@city.example");
		expect(service.application_process).toContain("Report it: https://city.example/report");
		expect(service.application_process).toContain("Online chat: https://city.example/chat");
	});
	test("is a row of the table for each channel, and of the JSON as its schema says", () => {
		const rows = readCsv(csvFile("hotlines", pub)).filter(({ id }) => id === "texts");
		expect(rows.map((row) => row.channel)).toEqual(CHANNELS.map(({ kind }) => kind));
		expect(rows[0]).toMatchObject({ number: "612-555-0100", body: "HELP ME", languages: "om", hours: "evenings" });
		expect(rows.map((row) => row.link?.trimStart())).toEqual(expect.arrayContaining(WRITTEN.map(([, link]) => link)));
		expect(schemaDiagnostics(schemaFile("hotlines", pub))(jsonFile("hotlines", pub))).toEqual([]);
		expect(JSON.parse(jsonFile("hotlines", pub)).hotlines[1].channels[1].link).toBe("sms:741741");
	});
});

describe("a number with an extension", () => {
	test("is always seen with it, and dials it after a pause", () => {
		const drawn = hotlineCard(desk, view);
		expect(texts(drawn, "li")).toEqual([
			"612-673-3000 ext. 5",
			"612-673-3001 ext. 07 Front desk",
			"612-673-2157 TTY",
			"988",
		]);
		expect(linksOf(drawn).slice(0, 4)).toEqual([
			"tel:+16126733000,,5",
			"tel:+16126733001,,07",
			"tel:+16126732157",
			"tel:988",
		]);
		expect(numbersText(pub)).toContain("612-673-3000 ext. 5\n");
	});
	test("is a contact without the pause, which phones take for other digits, but with a label", () => {
		expect(cardOf("desk").tel).toEqual([
			["work,voice", "+16126733000", "ext. 5"],
			["work,voice", "+16126733001", "ext. 07; Front desk"],
			["x-tty-tdd", "+16126732157", "TTY"],
			["work,voice", "988", undefined],
		]);
		expect(cardOf("desk").note).toContain("612-673-3001 ext. 07: Front desk");
	});
	test("has it apart in open data and by RFC 3966 for search engines", () => {
		const [service] = JSON.parse(hsdsServicesFile(pub)).contents;
		expect(service.phones).toMatchObject([
			{ number: "+16126733000", extension: 5, type: "voice" },
			{ number: "+16126733001", description: "ext. 07; Front desk" },
			{ number: "+16126732157", type: "textphone" },
			{ number: "988" },
		]);
		expect(service.languages.map(({ code }: { code: string }) => code)).toEqual(["en", "ase"]);
		expect(JSON.stringify(serviceThing(desk, "/contact/", pub))).toContain('"telephone":"+16126733000;ext=5"');
		const [row] = readCsv(csvFile("hotlines", pub)).filter(({ id }) => id === "desk");
		expect(row).toMatchObject({ number: "612-673-3000 ext. 5", tel: "tel:+16126733000,,5", extension: "5" });
	});
});

const page = (id: string) => ({ url: "/contact/", language: "en", ids: new Set([id, "texts", "desk"]) });

/** The ways of a contact card with their labels, as ical.js reads them. */
function cardOf(id: string) {
	const card = new ICAL.Component(ICAL.parse(contactCard(lineOf(id), pub)) as string);
	const plain = (value: unknown): string => String(value).replace(/\\([;,\\])/g, "$1");
	const group = (property: ICAL.Property): string => String(property.getFirstParameter("group"));
	const labels = new Map(card.getAllProperties("x-ablabel").map((it) => [group(it), plain(it.getFirstValue())]));
	const ways = (name: string) =>
		card
			.getAllProperties(name)
			.map((it) => [String(it.getParameter("type")).toLowerCase(), it.getFirstValue(), labels.get(group(it))]);
	return { tel: ways("tel"), email: ways("email"), note: plain(card.getFirstPropertyValue("note")) };
}
