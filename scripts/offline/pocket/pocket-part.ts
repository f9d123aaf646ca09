import { callLink } from "../../../_includes/components/call-link.ts";
import { heading, type Level } from "../../../_includes/components/heading.ts";
import { hotlineCard } from "../../../_includes/components/hotline-card.ts";
import { languageLines } from "../../../_includes/components/language-lines.ts";
import { legalNote, trustNote } from "../../../_includes/components/trust-note.ts";
import { helpLine, ownLine } from "../../../_includes/help-line.ts";
import type { View } from "../../../_includes/view.ts";
import { addDays } from "../../facts/hours/days.ts";
import type { PhoneNumber } from "../../facts/schema/hotline.ts";
import { type Html, html } from "../../project/html.ts";
import { OLD_AFTER_DAYS } from "../copy-notes.ts";
import type { DrawWords } from "./pocket-words.ts";
import { ownIds } from "./within-file.ts";

interface Options {
	draw: DrawWords;
	/** The address of the newest editions. */
	newest: string;
	/** Whether it shares its file with other languages. */
	isShort: boolean;
}

/** The pages whose words go along, in this order. */
const PAGES = ["report", "rights", "discrimination"] as const;

/** What a pocket edition says in one language: whom to call first, its age, what to do, rights, all numbers with their hours. */
export function pocketPart(view: View, { draw, newest, isShort }: Options): Html {
	const { t, language, facts } = view;
	const id = (name: string) => `${language.id}-${name}`;
	const level: Level = isShort ? 3 : 2;
	const titles = new Map<string, string>([
		...PAGES.map((name) => [name, view.pages.get(name)?.title ?? ""] as const),
		["contact", t("help.title")],
		["languages", t("foot.languages")],
	]);
	const section = (name: string, content: Html): Html =>
		html`<section id="${id(name)}">${heading(level, titles.get(name))}${ownIds(content, id(name))}</section>`;
	const extentOf = (name: string) => ({
		deeper: level - 1,
		isShort: isShort || name === "discrimination",
		hasEnglish: !isShort,
	});
	// One file has no second page: its English is shown by a box to check, which needs no script either.
	const isSwitch = !isShort && view.trust?.state === "draft";
	const cards = facts.hotlines.all.map((line) => hotlineCard(line, view, isShort ? 4 : 3));
	return html`
	${callFirst(view)}
	<p class="age"><b>${t("foot.built", { date: t.formats.date(facts.siteDate) })}</b> ${until(view, newest)}</p>
	${isSwitch && html`<input type="checkbox" id="english" class="switch">`}
	${trustNote(view, isSwitch && html`<label for="english">${t("draft.english")}</label>`)}
	<ul class="plain parts">${[...titles].map(([name, title]) => html`<li><a href="#${id(name)}">${title}</a></li>`)}</ul>
	${PAGES.map((name) => section(name, html`${legalNote(name, view)}${draw(name, view, extentOf(name))}`))}
	${section("contact", html`${cards}`)}
	${section("languages", languageLines(view))}`;
}

/** The line in the language first, after the City's own words, then 911, then 311. */
function callFirst(view: View): Html {
	const { t, facts, language } = view;
	const first = (line: string) => facts.hotlines.byId.get(line)?.numbers[0];
	const item = (words: string, number: PhoneNumber | undefined) =>
		number && html`<li>${words} ${callLink(number)}</li>`;
	const own = language.id === "en" ? undefined : ownLine(view);
	const emergency = item(t("help.danger"), first(facts.site.lines.emergency));
	const city = item(t("help.report"), first(facts.site.lines.main));
	return html`<ul class="plain first">${own ? [item(language.helpPhrase ?? language.name, own), emergency, city] : [city, emergency]}</ul>`;
}

/** After which day the whole is not to be relied on, and where to ask then. */
function until(view: View, newest: string): Html {
	const { t, facts } = view;
	const number = helpLine(view);
	const date = t.formats.date(addDays(facts.siteDate, OLD_AFTER_DAYS));
	return t.html("pocket.until", {
		date,
		link: html`<span dir="ltr">${newest.replace("https://", "")}</span>`,
		line: number ? callLink(number) : "311",
	});
}
