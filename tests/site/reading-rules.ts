import { englishNames } from "../../_includes/components/in-english.ts";
import type { Facts } from "../../scripts/facts/facts.ts";
import { languageOf, type Page, select, selectOne, textOf, wordsOf } from "./dom.ts";

/** What a finished page breaks of the rules of reading, each as a sentence; the frozen city and the real site are held to the same. */
type Rule = (page: Page) => string[];

/** Words that say nothing of where a link leads, in any language of the sites. */
const BARE =
	/^(here|more|read more|this|this page|link|click here|aquí|más|lea más|leer más|halkan|wax dheeraad ah|no|ntxiv|nyeem ntxiv|هنا|المزيد)$/i;

export const linksTellWhereTheyGo: Rule = ({ file, tree }) =>
	select(tree, "a")
		.filter((link) => !(link.attribs.href ?? "#").startsWith("#") && BARE.test(textOf(link)))
		.map((link) => `${file}: ${textOf(link)}`);

/** Each number once at the foot, and in the sign of numbers that begins it on a phone. */
export const numbersOnceAtTheFoot: Rule = ({ file, tree }) => {
	const foot = [...select(tree, "aside.help"), ...select(tree, "footer.foot")];
	const calls = foot
		.flatMap((part) => select(part, "a"))
		.flatMap(({ attribs: { href = "" } }) => (/^tel:/.test(href) ? [href] : []));
	return calls.filter((call, index) => calls.indexOf(call) !== index).map((call) => `${file}: ${call}`);
};

/** A name in English on a page in another language is marked as English. */
export const englishNamesAreMarked = (facts: Facts): Rule => {
	const names = englishNames(facts);
	return ({ file, tree }) => {
		const { lang = "" } = selectOne(tree, "html").attribs;
		if (lang === "en") return [];
		return wordsOf(selectOne(tree, "body")).flatMap(({ element, text }) =>
			languageOf(element) === "en" ? [] : names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`),
		);
	};
};

/** What the sign on top says, the first paragraph does not say again. */
export const leadIsSaidOnce: Rule = ({ file, tree }) => {
	if (selectOne(tree, "html").attribs.lang !== "en") return []; // Translations say what their English says.
	const [sign] = select(tree, "div.head");
	const [article] = select(tree, "article");
	const [lead, first] = [sign, article].map((part) => part && select(part, "p")[0]);
	if (!lead || !first) return [];
	const inLead = ` ${plain(textOf(lead))} `;
	const said = runs(plain(textOf(first)), 5).filter((run) => inLead.includes(` ${run} `));
	return said.map((run) => `${file}: ${run}`);
};

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}' ]/gu, "");
const runs = (text: string, length: number): string[] => {
	const words = text.split(" ");
	return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(" "));
};

/** An event that is over is not offered for a calendar, in a list or on its page. */
export const pastEventsOfferNoCalendar: Rule = ({ file, tree }) => {
	const isOver = select(tree, "p.state").some((it) => "data-past" in it.attribs && !("hidden" in it.attribs));
	const isOfOne = /\bevents\/[^/]+\/index\.html$/.test(file) && select(tree, "dl.record").length > 0;
	const offers = select(tree, "a").filter(({ attribs: { href = "" } }) => href.endsWith(".ics"));
	return isOver && isOfOne ? offers.map(({ attribs }) => `${file}: ${attribs.href}`) : [];
};
