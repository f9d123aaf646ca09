import type { Hotline, PhoneNumber } from "../../scripts/facts/schema/hotline.ts";
import { contactCardPath } from "../../scripts/outputs/contact-card.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { lineNote, supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { hoursAsOf, hoursDetails, hoursOf } from "./hours-table.ts";
import { languageNames } from "./language-lines.ts";
import { localize, localizeCallable } from "./localize.ts";
import { openNow } from "./open-now.ts";
import { resourceLink } from "./resource-list.ts";

/** All there is to know before calling a line: number, what for, when it answers, in which languages, how old that is. */
export const hotlineCard = (line: Hotline, view: View, level: Level = 3): Html => html`
	<article class="hotline" id="${line.id}">
		${heading(level, localize(line.name, view))}
		${line.superseded ? supersededNote(line.superseded, view) : standing(line, view)}
	</article>`;

/** The card of a line that has not changed; a number that has is never printed, since somebody would call it. */
function standing(line: Hotline, view: View): Html {
	const closed = whenClosed(line, view);
	return html`
	${ownWords(line, view)}
	<ul class="numbers">${line.numbers.map((number) => html`<li>${callLink(number)} ${numberNote(number, view)}</li>`)}</ul>
	<p>${localize(line.purpose, view)}</p>
	${line.kind !== "emergency" && hoursOf(line, view)}
	${languagesOf(line, view)}
	${closed && html`<p>${closed}</p>`}
	${moreOf(line, view)}`;
}

/** What to do while nobody answers: the record's own advice, and the form that is open then; where there is little room, the form alone. */
export function whenClosed(line: Hotline, view: View, isBrief = false): Html | false {
	const form = view.facts.resources.byId.get(line.form ?? "");
	if (isBrief && form) return resourceLink(form, view);
	if (!line.whenClosed && !form) return false;
	return html`${line.whenClosed && localizeCallable(line.whenClosed, view)} ${form && resourceLink(form, view)}`;
}

/** What few need before they call: how to keep the number, and how old it is. */
const moreOf = (line: Hotline, view: View): Html => html`
	${!view.isKept && html`<p><a class="save" href="${view.href(contactCardPath(line))}"${view.language.id !== "en" && html` hreflang="en"`}>${view.t.html("hotline.save", { name: localize(line.name, view) })}</a></p>`}
	${line.kind !== "emergency" && lineNote(line, view.facts.hours.byId.get(line.hours ?? ""), view)}`;

/** A line in a directory: its name, numbers and hours, and the rest folded behind what it is for. Hours that are not known are not spoken of. */
export function hotlineRow(line: Hotline, view: View, level: Level): Html {
	const schedule = view.facts.hours.byId.get(line.hours ?? "");
	const closed = whenClosed(line, view);
	const details = schedule && hoursDetails(schedule, view).markup.trim();
	return html`
	<article class="hotline" id="${line.id}">
		<div>${heading(level, localize(line.name, view))}${ownWords(line, view)}</div>
		${
			line.superseded
				? supersededNote(line.superseded, view)
				: html`
		<ul class="numbers">${line.numbers.map((number) => html`<li>${callLink(number)} ${numberNote(number, view)}</li>`)}</ul>
		${schedule && !schedule.superseded && html`${openNow(schedule, view, line)}<p>${hoursAsOf(schedule, view)}</p>`}
		<details><summary>${localize(line.purpose, view)}</summary>
			${details && html`<div class="hours" data-pagefind-ignore>${raw(details)}</div>`}
			${languagesOf(line, view)}
			${closed && html`<p>${closed}</p>`}
			${moreOf(line, view)}
		</details>`
		}
	</article>`;
}

/** The City's own words in the language that a line answers in, so that its speakers see at once that it is for them. */
function ownWords({ id }: Hotline, { facts, language }: View): Html | false {
	const own = facts.languages.all.find((it) => it.hotline === id && it.id !== "en" && it.id !== language.id);
	return own !== undefined && html`<p lang="${own.tag}" dir="${own.dir}"><b>${own.name}</b> ${own.helpPhrase}</p>`;
}

/** From where a number works, or what sets it apart. */
export function numberNote({ label, reachableFrom }: PhoneNumber, view: View): Html | undefined {
	const words = label ?? view.facts.site.reaches.find(({ id }) => id === reachableFrom)?.name;
	return words && html`<span>${localize(words, view)}</span>`;
}

function languagesOf(line: Hotline, view: View): Html | false {
	const names = languageNames(
		line.languages.filter((id) => id !== "en" || line.languages.length > 1),
		view,
	);
	const listed = names.flatMap((name, index) => (index === 0 ? [name] : [", ", name]));
	if (line.interpreters) return html`<p>${view.t("hotline.interpreters")}</p>`;
	return names.length > 0 && html`<p>${view.t("hotline.languages")} ${listed}</p>`;
}
