import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import { rulesOf } from "../../../scripts/search/language-rules.ts";
import { makeVocabulary } from "../../../scripts/search/make-vocabulary.ts";
import { readSynonyms } from "../../../scripts/search/synonyms.ts";
import { unknownSynonyms, usableSynonyms } from "../../../scripts/search/synonyms-on-pages.ts";

async function read(text: string) {
	const root = await mkdtemp(path.join(tmpdir(), "synonyms-"));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	await mkdir(path.join(root, "strings/synonyms"), { recursive: true });
	await writeFile(path.join(root, "strings/synonyms/es.json"), text);
	return readSynonyms(path.join(root, "strings"), root, "es");
}
const told = async (text: string) => (await read(text)).diagnostics.map(formatDiagnostic);

describe("synonyms", () => {
	test("are read as they are written", async () => {
		const { synonyms, diagnostics } = await read('{ "la migra": ["ICE", "inmigración"] }');
		expect({ synonyms, diagnostics }).toEqual({ synonyms: { "la migra": ["ICE", "inmigración"] }, diagnostics: [] });
	});
	test("are none for a language without the file", () => {
		expect(readSynonyms("/nowhere", "/", "es")).toEqual({ synonyms: {}, json: undefined, diagnostics: [] });
	});
	test("of a file that is no JSON are told with the line", async () => {
		expect((await told('{\n\t"a": ["b"]\n\t"c": ["d"]\n}'))[0]).toMatch(/^strings\/synonyms\/es\.json:\d:\d+: /);
	});
	test("with what nobody sees are told, typed or meant", async () => {
		expect(await told('{\n"ho\\u00ADla": ["inmigrante"]\n}')).toEqual([
			"strings/synonyms/es.json:2:4: a soft hyphen (U+00AD), which hides the word from search, stands in this text. Take it out.",
		]);
		expect(await told('{ "hola": ["in\\u200bmigrante"] }')).toEqual([
			"strings/synonyms/es.json:1:15: a zero-width space (U+200B), which nobody sees, stands in this text. Take it out.",
		]);
	});
	test("that are no list are told what to write", async () => {
		expect(await told('["a"]')).toEqual([
			'strings/synonyms/es.json:1:1: the file is no list of words. Write it as { "what people type": ["word on the pages"] }.',
		]);
		expect(await told('{\n"a": "b"\n}')).toEqual([
			'strings/synonyms/es.json:2:6: "a" has no list of words. Write ["word on the pages"] after it.',
		]);
		expect((await told('{ "a": [1] }'))[0]).toContain("this is no word");
		expect((await told('{ "¡!": ["b"] }'))[0]).toContain('"¡!" has no letters');
	});
	test("that stand twice are told, whatever the case and the accents", async () => {
		expect(await told('{\n"Policía": ["a"],\n"policia": ["b"]\n}')).toEqual([
			'strings/synonyms/es.json:3:1: "policia" is the same as "Policía" in line 2, since capitals and accents do not count. Put their words together.',
		]);
		expect((await told('{ "a": ["Órden", "orden"] }'))[0]).toContain('"orden" stands twice for "a". Take one out.');
		expect((await told('{ "a": ["b"], "a": ["c"] }'))[0]).toContain('"a" stands twice');
		expect((await told('{ "poster": ["póster"] }'))[0]).toContain('stands twice for "poster"');
	});
	test("that no page has are told with their place, and left out", async () => {
		const file = await read('{\n"la migra": ["agentes de inmigración",\n"ICE"], "chota": ["gendarme"]\n}');
		const vocabulary = makeVocabulary(["Unos agentes de inmigración"], rulesOf("es"), {});
		expect(unknownSynonyms(file, vocabulary, "Spanish", () => false).map(formatDiagnostic)).toEqual([
			'strings/synonyms/es.json:3:1: no Spanish page has "ICE", so people who type "la migra" do not find anything by it. Write a word that the pages have, or take it out.',
			'strings/synonyms/es.json:3:19: no Spanish page has "gendarme", so people who type "chota" do not find anything by it. Write a word that the pages have, or take it out.',
		]);
		expect(usableSynonyms(file.synonyms, vocabulary)).toEqual({ "la migra": ["agentes de inmigración"] });
	});
	test("that begin with a slash are best bets: pages that must be there, none twice, and no words", async () => {
		const text = '{\n"derechos": ["/rights/", "/nowhere/",\n"derecho"] }';
		expect(await told(text)).toEqual([]);
		const file = await read(text);
		const vocabulary = makeVocabulary(["Su derecho"], rulesOf("es"), {});
		const isPage = (address: string) => address === "/rights/";
		expect(unknownSynonyms(file, vocabulary, "Spanish", isPage).map(formatDiagnostic)).toEqual([
			'strings/synonyms/es.json:2:26: the site has no page or line in Spanish at "/nowhere/", so people who type "derechos" are not led there. Write the address of its English page, such as "/rights/" or "/contact/#city-311", or take it out.',
		]);
		expect(usableSynonyms(file.synonyms, vocabulary)).toEqual({ derechos: ["derecho"] });
		expect((await told('{ "a": ["/rights/", "/rights/"] }'))[0]).toContain(
			'"/rights/" stands twice for "a". Take one out.',
		);
	});
	test("become the form that the pages have", () => {
		const vocabulary = makeVocabulary(["Encuentre abogados"], rulesOf("es"), {});
		expect(usableSynonyms({ licenciado: ["abogado"] }, vocabulary)).toEqual({ licenciado: ["abogados"] });
	});
});
