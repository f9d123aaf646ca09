import { describe, expect, test } from "vitest";
import { drawer } from "./draw-page.ts";
import { diagnosticsOf, ENGLISH_HEAD, readPair, recordOf, SPANISH_HEAD } from "./two-languages.ts";

const STALE = (was: string) =>
	`<div class="stale" data-pagefind-ignore><p>El inglés de esta parte cambió.</p><p lang="en" dir="ltr">${was}</p></div>`;

/** The Spanish page as it is drawn, without what the strings say and without blanks between tags. */
const draw = (pair: Parameters<typeof readPair>[0]): string => {
	const words = readPair(pair);
	expect(words.diagnostics).toEqual([]);
	return tidy(drawer(words)("es"));
};
const tidy = (markup: string): string =>
	markup
		// What search leaves out has a test of its own.
		.replaceAll(' data-pagefind-ignore=""', "")
		.replace(/(<div class="stale" data-pagefind-ignore><p>)[^<]+/g, "$1El inglés de esta parte cambió.")
		.replace(/(<small class="untranslated">)[^<]+/g, "$1Sin traducir.")
		.replace(/\s*\n\s*/g, "");
const IN_ENGLISH = (text: string) =>
	`<small class="untranslated">Sin traducir.</small> <span lang="en" dir="ltr" data-pagefind-ignore>${text}</span>`;

describe("a block whose English has changed has that English under it", () => {
	test.each<[string, string, string, string, string]>([
		["a paragraph", "Old.\n", "New.\n", "Viejo.\n", `<p>Viejo.</p>${STALE("New.")}`],
		["a heading", "## Old\n", "## New\n", "## Viejo\n", `<h2 id="new">Viejo</h2>${STALE("New")}`],
		["an item", "- Old\n- B\n", "- New\n- B\n", "- Viejo\n- Be\n", `<ul><li>Viejo${STALE("New")}</li><li>Be</li></ul>`],
		[
			"an item of a list within a list",
			"- A\n  - Old\n",
			"- A\n  - New\n",
			"- Uno\n  - Viejo\n",
			`<ul><li>Uno<ul><li>Viejo${STALE("New")}</li></ul></li></ul>`,
		],
		[
			"a second paragraph of an item",
			"- A\n\n  Old\n",
			"- A\n\n  New\n",
			"- Uno\n\n  Viejo\n",
			`<ul><li><p>Uno</p><p>Viejo</p>${STALE("New")}</li></ul>`,
		],
		[
			"a cell",
			"| A |\n|---|\n| Old |\n",
			"| A |\n|---|\n| New |\n",
			"| Uno |\n|---|\n| Viejo |\n",
			`<table><thead><tr><th>Uno</th></tr></thead><tbody><tr><td>Viejo${STALE("New")}</td></tr></tbody></table>`,
		],
		[
			"a fold's title",
			":::fold[Old]\n\nA\n\n:::\n",
			":::fold[New]\n\nA\n\n:::\n",
			":::fold[Viejo]\n\nUno\n\n:::\n",
			`<details class="fold"><summary>Viejo</summary><div>${STALE("New")}<p>Uno</p></div></details>`,
		],
		[
			"words in a fold",
			":::fold[A]\n\nOld\n\n:::\n",
			":::fold[A]\n\nNew\n\n:::\n",
			":::fold[Uno]\n\nViejo\n\n:::\n",
			`<details class="fold"><summary>Uno</summary><div><p>Viejo</p>${STALE("New")}</div></details>`,
		],
		[
			"a step",
			":::steps\n\n1. Old\n\n:::\n",
			":::steps\n\n1. New\n\n:::\n",
			":::steps\n\n1. Viejo\n\n:::\n",
			`<div class="steps"><ol><li>Viejo${STALE("New")}</li></ol></div>`,
		],
		[
			"a note",
			":::note\n\nOld\n\n:::\n",
			":::note\n\nNew\n\n:::\n",
			":::note\n\nViejo\n\n:::\n",
			`<div class="note"><p>Viejo</p>${STALE("New")}</div>`,
		],
		["a quoted paragraph", "> Old\n", "> New\n", "> Viejo\n", `<blockquote><p>Viejo</p>${STALE("New")}</blockquote>`],
	])("%s", (_what, was, english, spanish, markup) => {
		expect(draw({ was, english, spanish })).toBe(markup);
	});
	test("the title or the description, on top", () => {
		const words = readPair({
			english: "A.\n",
			spanish: "Uno.\n",
			others: {
				"content/en/page.md": `${ENGLISH_HEAD.replace("A page", "A new page")}A.\n`,
				"content/es/.english/page.json": recordOf(`${SPANISH_HEAD}Uno.\n`, `${ENGLISH_HEAD}A.\n`),
			},
		});
		expect(tidy(drawer(words)("es"))).toBe(
			`${STALE("A new page").replace("</div>", '<p lang="en" dir="ltr">What it is for.</p></div>')}<p>Uno.</p>`,
		);
	});
	test("and so has a page of which nobody has recorded the English", () => {
		expect(draw({ english: "A.\n", spanish: "Uno.\n", was: null })).toContain(`<p>Uno.</p>${STALE("A.")}`);
	});
});

test("another kind of quotation mark or dash makes nothing stale, in the head, a fold or the words", () => {
	const page = (title: string, fold: string, words: string) =>
		`---\ntitle: ${title}\ndescription: What it is for.\n---\n:::fold[${fold}]\n\n${words}\n\n:::\n`;
	const spanish = ":::fold[La ciudad]\n\nSí.\n\n:::\n";
	const words = readPair({
		english: "",
		spanish,
		others: {
			"content/en/page.md": page("The City’s page", "The City’s – line", "It’s **here**."),
			"content/es/.english/page.json": recordOf(
				SPANISH_HEAD + spanish,
				page("The City's page", "The City's - line", "It's here."),
			).replace("It's", "It’s"),
		},
	});
	expect(words.diagnostics).toEqual([]);
	expect(words.warnings).toEqual([]);
});

describe("a block that is new in English stands in English, marked as such", () => {
	test.each<[string, string, string]>([
		["a paragraph", "New.\n", `<p>${IN_ENGLISH("New.")}</p>`],
		["a heading", "## New\n", `<h2 id="new">${IN_ENGLISH("New")}</h2>`],
		["a list", "- New\n", `<ul><li>${IN_ENGLISH("New")}</li></ul>`],
		["a note", ":::note\n\nNew\n\n:::\n", `<div class="note"><p>${IN_ENGLISH("New")}</p></div>`],
		[
			"a fold",
			":::fold[New]\n\nNew\n\n:::\n",
			`<details class="fold"><summary lang="en" dir="ltr" data-pagefind-ignore>New</summary><div><p>${IN_ENGLISH("New")}</p></div></details>`,
		],
		["a cell", "| N |\n|---|\n", `<table><thead><tr><th>${IN_ENGLISH("N")}</th></tr></thead></table>`],
	])("%s", (_what, added, markup) => {
		expect(draw({ was: "A.\n", spanish: "Uno.\n", english: `A.\n\n${added}` })).toBe(`<p>Uno.</p>${markup}`);
		expect(draw({ was: "A.\n", spanish: "Uno.\n", english: `${added}\nA.\n` })).toBe(`${markup}<p>Uno.</p>`);
	});
	test("also where … stands for its translation", () => {
		const fold = ":::fold[…]\n\n…\n\n:::\n";
		expect(draw({ english: ":::fold[A]\n\nB\n\n:::\n", spanish: fold })).toBe(
			`<details class="fold"><summary lang="en" dir="ltr" data-pagefind-ignore>A</summary><div><p>${IN_ENGLISH("B")}</p></div></details>`,
		);
	});
	test("with its references and links", () => {
		const added = "[A](page.md#b), :event-date[picnic].\n\n## B\n";
		const markup = draw({ was: "", spanish: "", english: added });
		expect(markup).toMatch(
			/<span lang="en" dir="ltr" data-pagefind-ignore><a href="#b">A<\/a>, <time[^>]*>Dec\u00a01,\u00a02018/,
		);
	});
});

test("a block that English no longer has is gone, with its list or fold", () => {
	const was = "A.\n\n:::fold[B]\n\n- C\n- D\n\n:::\n\n::hotline-card[city-311]\n\nE.\n";
	const spanish = "Uno.\n\n:::fold[Dos]\n\n- Tres\n- Cuatro\n\n:::\n\n::hotline-card[city-311]\n\nCinco.\n";
	expect(draw({ was, spanish, english: "A.\n\nE.\n" })).toBe("<p>Uno.</p><p>Cinco.</p>");
	expect(draw({ was, spanish, english: "- D\n" })).toBe(`<ul><li>${IN_ENGLISH("D")}</li></ul>`);
});

test("a block that was moved in English is moved, and current", () => {
	const was = "A.\n\n- B\n- C\n\nD.\n";
	const spanish = "Uno.\n\n- Dos\n- Tres\n\nCuatro.\n";
	expect(draw({ was, spanish, english: "D.\n\n- C\n- B\n\nA.\n" })).toBe(
		"<p>Cuatro.</p><ul><li>Tres</li><li>Dos</li></ul><p>Uno.</p>",
	);
});

test("a heading has the address of the English in every language", () => {
	const english = "## What to do\n\n### First\n\n## First\n";
	const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	const words = readPair({ english, spanish: "## Qué hacer\n\n### Primero\n\n## Primero\n" });
	expect(ids(drawer(words)("es"))).toEqual(["what-to-do", "first", "first-2"]);
	expect(ids(drawer(words)("es"))).toEqual(ids(drawer(words)("en")));
});

describe("a critical page that nobody has reviewed", () => {
	const head = ENGLISH_HEAD.replace("description", "critical: true\ndescription");
	const critical = (spanish: string, english = "A.\n\n- B\n") =>
		tidy(
			drawer(
				readPair({
					english,
					spanish: "Uno.\n\n- Dos\n",
					others: {
						"content/en/page.md": head + english,
						"content/es/page.md": `${spanish}Uno.\n\n- Dos\n`,
						"content/es/.english/page.json": recordOf(`${SPANISH_HEAD}Uno.\n\n- Dos\n`, `${head}A.\n\n- B\n`),
					},
				}),
			)("es"),
		);
	const beside = (text: string) => `<p class="english" lang="en" dir="ltr">${text}</p>`;
	test("has the English under each block, as text without controls of its own", () => {
		expect(critical(SPANISH_HEAD)).toBe(
			`${beside("A page")}${beside("What it is for.")}<p>Uno.</p>${beside("A.")}<ul><li>Dos${beside("B")}</li></ul>`,
		);
	});
	test("says so where it has changed", () => {
		expect(critical(SPANISH_HEAD, "A.\n\n- New\n")).toContain(
			`<p>Uno.</p>${beside("A.")}<ul><li>Dos${STALE("New")}</li></ul>`,
		);
	});
	test("has none of it once it is reviewed", () => {
		const reviewed = SPANISH_HEAD.replace("draft", "reviewed\nreviewer: Ana\nreviewed: 2018-11-01");
		expect(critical(reviewed)).toBe("<p>Uno.</p><ul><li>Dos</li></ul>");
	});
});

describe("a sentence to be spoken", () => {
	const said = (words: string) => `<span class="say">“${words}”</span>`;
	const inEnglish = (words: string) => said(words).replace('"say"', '"say" lang="en" dir="ltr" data-pagefind-ignore');
	const english = "Say: :say[I don't know.] Then :say[Go.]\n";
	const spanish = "Diga: :say[No sé.] Luego :say[Vete.]\n";
	test("stands in English first and then in its translation", () => {
		expect(draw({ english, spanish })).toBe(
			`<p>Diga: ${inEnglish("I don’t know.")}${said("No sé.")} Luego ${inEnglish("Go.")}${said("Vete.")}</p>`,
		);
	});
	test("stands in English alone on the English page", () => {
		expect(tidy(drawer(readPair({ english, spanish }))("en"))).toBe(
			`<p>Say: ${said("I don’t know.")} Then ${said("Go.")}</p>`,
		);
	});
	test("has the English of today where its translation is older", () => {
		expect(draw({ was: english, english: english.replace("Go.", "Stop."), spanish })).toContain(inEnglish("Stop."));
	});
	test("is missed where a translation leaves it out", () => {
		expect(diagnosticsOf({ english, spanish: spanish.replace(":say[Vete.]", "vete") })).toEqual([
			"content/es/page.md:6:1: the English has :say[…] here, and the translation has not. Put it in.",
		]);
	});
	test("holds words, and no number by hand", () => {
		expect(diagnosticsOf({ english: "Say: :say[]\n", spanish: "Diga: :say[]\n" })[0]).toContain("say has no words.");
		expect(diagnosticsOf({ english: ":say[Call 612-673-3000.]\n", spanish: "…\n" })[0]).toContain("612-673-3000");
	});
});

test("pages are drawn alike however often and in whatever order", () => {
	const draw = drawer(
		readPair({
			was: "A [b](page.md).\n\n:::fold[C]\n\nD\n\n:::\n",
			english: "A [b](page.md#new).\n\n## New\n\n:::fold[X]\n\nD :hotline[city-311]\n\n:::\n",
			spanish: "Uno [dos](page.md).\n\n:::fold[Tres]\n\nCuatro\n\n:::\n",
		}),
	);
	const first = { en: draw("en"), es: draw("es") };
	expect(first.en).not.toBe(first.es);
	for (const language of ["es", "en", "en", "es"] as const) expect(draw(language)).toBe(first[language]);
});

test("what a translator types is text and never markup", () => {
	const hostile = `<script>alert("1")</script> & "x" 'y'`;
	const english = "Old\n\n:::fold[Old]\n\nB\n\n:::\n";
	const spanish = `${hostile}\n\n:::fold[<img src=x onerror=alert(1)>"'&]\n\nDos\n\n:::\n`;
	const words = readPair({ english, spanish, others: { "content/en/page.md": ENGLISH_HEAD + english } });
	const markup = drawer(words)("es");
	expect(markup).toContain("&lt;script&gt;alert(");
	expect(markup).toContain("<summary>&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;</summary>");
	expect(markup).not.toMatch(/<script|<img/);
});

test("what stands in English of today's title is text and never markup", () => {
	const words = readPair({
		english: "A.\n",
		spanish: "Uno.\n",
		was: null,
		others: { "content/en/page.md": `${ENGLISH_HEAD.replace("A page", '"1 < 2 & 3"')}A.\n` },
	});
	expect(drawer(words)("es")).toContain('<p lang="en" dir="ltr">1 &lt; 2 &amp; 3</p>');
});

test("search is not told what is stale, since it cannot show the note", () => {
	const words = readPair({ was: "A.\n\n- B\n", english: "New.\n\n- New too\n", spanish: "Uno.\n\n- Dos\n" });
	const markup = drawer(words)("es");
	expect(markup).toContain('<p data-pagefind-ignore="">Uno.</p>');
	expect(markup).toContain('<li data-pagefind-ignore="">Dos');
});
