import { expect, test } from "vitest";
import { markNames } from "../../../_includes/components/in-english.ts";
import { makeFacts, makeLanguage, makeOrganization } from "../make-facts.ts";
import { makeView } from "../make-view.ts";

const spanish = makeLanguage("es");
const marked = (text: string, names: readonly string[]) =>
	markNames(
		text,
		makeView(makeFacts({ organizations: names.map((en, index) => makeOrganization(`o${index}`, { name: { en } })) }), {
			language: spanish,
		}),
	).markup;

test("names of the facts in English are marked in a text of another language, the longest first", () => {
	expect(marked("Llame a City Council Office hoy.", ["City Council", "City Council Office"])).toBe(
		'Llame a <span lang="en">City Council Office</span> hoy.',
	);
});

test("a site without such names has its texts as they are", () => {
	expect(marked("Llame, hoy, al 911.", [])).toBe("Llame, hoy, al 911.");
	expect(marked("Llame, hoy.", ["City"])).toBe("Llame, hoy.");
});
