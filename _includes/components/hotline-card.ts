import { channelLink, channelTarget, formsOf } from "../../scripts/facts/channels.ts";
import { scheduleOf } from "../../scripts/facts/hours/schedule-of.ts";
import type { Channel, Hotline, PhoneNumber } from "../../scripts/facts/schema/hotline.ts";
import { contactCardPath } from "../../scripts/outputs/contact-card.ts";
import { ownKind } from "../../scripts/outputs/line-words.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { lineNote, supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { hoursAsOf, hoursDetails, hoursOf, hoursSentence } from "./hours-table.ts";
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
	<ul class="numbers">${ways(line, view)}</ul>
	<p>${localize(line.purpose, view)}</p>
	${line.kind !== "emergency" && hoursOf(line, view)}
	${languagesOf(line, view)}
	${closed && html`<p>${closed}</p>`}
	${moreOf(line, view)}`;
}

/** What to do while nobody answers: the record's own advice, and the forms that are open then; where there is little room, a form alone. */
export function whenClosed(line: Hotline, view: View, isBrief = false): Html | false {
	const forms = formsOf(line).map((form) => channelLinkOf(form, view));
	if (isBrief && forms[0]) return forms[0];
	if (!line.whenClosed && forms.length === 0) return false;
	return html`${line.whenClosed && localizeCallable(line.whenClosed, view)}${forms.map((form) => html` ${form}`)}`;
}

/** What few need before they call: how to keep the number, and how old it is. */
const moreOf = (line: Hotline, view: View): Html => html`
	${!view.isKept && html`<p><a class="save" href="${view.href(contactCardPath(line))}"${view.language.id !== "en" && html` hreflang="en"`}>${view.t.html("hotline.save", { name: localize(line.name, view) })}</a></p>`}
	${line.kind !== "emergency" && lineNote(line, scheduleOf(line, view.facts), view)}`;

/** A line in a directory: its name, numbers and hours, and the rest folded behind what it is for. Hours that are not known are not spoken of. */
export function hotlineRow(line: Hotline, view: View, level: Level): Html {
	const schedule = scheduleOf(line, view.facts);
	const closed = whenClosed(line, view);
	const details = schedule && hoursDetails(schedule, view).markup.trim();
	return html`
	<article class="hotline" id="${line.id}">
		<div>${heading(level, localize(line.name, view))}${ownWords(line, view)}</div>
		${
			line.superseded
				? supersededNote(line.superseded, view)
				: html`
		<ul class="numbers">${ways(line, view)}</ul>
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

/** The numbers to call, then the other ways to write; forms stand with what to do while nobody answers. */
function ways(line: Hotline, view: View): Html {
	const written = (line.channels ?? []).filter(({ kind }) => kind !== "form");
	return html`${line.numbers.map((number) => html`<li>${callLink(number)} ${apartNote(number, line, view)}</li>`)}${written.map((channel) => html`<li>${channelLinkOf(channel, view)} ${apartNote(channel, line, view)}</li>`)}`;
}

/** A link that writes to a line: opens a text, a messenger, a letter or a page. */
export function channelLinkOf(channel: Channel, view: View): Html {
	const page = view.facts.resources.byId.get(channel.resource ?? "");
	if (page) return resourceLink(page, view);
	const href = channelLink(channel, view.facts);
	const { body } = channel;
	const values = { to: html`<bdi dir="ltr">${channelTarget(channel)}</bdi>`, body: html`<bdi>${body}</bdi>` };
	const words = view.t.html(body === undefined ? `channel.${channel.kind}` : "channel.text.body", values);
	return html`<a class="write" href="${href}"${href.startsWith("https:") && html` rel="noreferrer"`}>${words}</a>`;
}

/** What sets a number or channel apart from the line's others: its label, or from where it works; what it is; its own languages and hours. */
export function apartNote(way: PhoneNumber | Channel, line: Hotline, view: View): Html | false {
	const words =
		way.label ?? view.facts.site.reaches.find(({ id }) => "reachableFrom" in way && id === way.reachableFrom)?.name;
	const schedule = way.hours && scheduleOf(line, view.facts, way.hours);
	const parts = [
		ownKind(way),
		words && localize(words, view),
		...languageNames(way.languages ?? [], view),
		schedule && hoursSentence(schedule, view),
	].filter((part) => part !== undefined && part !== "");
	return parts.length > 0 && html`<span>${parts.map((part, index) => html`${index > 0 && ", "}${part}`)}</span>`;
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
