import type { SitePage } from "../checks/read-page.ts";
import { channelLink, channelTarget, phonesOf } from "../facts/channels.ts";
import type { Facts } from "../facts/facts.ts";
import { reviewBy } from "../facts/freshness.ts";
import { scheduleOf } from "../facts/hours/schedule-of.ts";
import { displayNumber, telLink } from "../facts/phone.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import { type Locale, plainText } from "../i18n/locale.ts";
import { lineAge } from "../outputs/ages.ts";
import { channelName } from "../outputs/line-words.ts";

/** A search result that is not a page: a line to call, found by its name, purpose and number. */
export interface HotlineRecord {
	/** From the site's root. // => "/contact/#city-311" */
	url: string;
	content: string;
	language: string;
	/**
	 * `purpose` is shown, since `content` is made to be found, with the first number or other way as people read it (`call`) and as phones open it (`href`).
	 * `checked` says how old the fact is; after `reviewBy` the page adds `confirm`.
	 */
	meta: {
		title: string;
		purpose: string;
		call: string;
		href: string;
		checked?: string;
		confirm?: string;
		reviewBy?: string;
	};
	filters: { kind: string[] };
}

/** A page as far as a record leads to it: where it is, and which parts it has. */
export type ShownLines = Pick<SitePage, "url" | "language" | "ids">;

/**
 * A record for each line in each language that shows it, in the page's language where the fact has words in it. It leads
 * to the contact page, else to the first page that shows the line. Throws when no page shows a line at all.
 */
export function hotlineRecords(
	facts: Facts,
	pages: readonly ShownLines[],
	locale: (id: string) => Locale,
): HotlineRecord[] {
	const ids = new Map(facts.languages.all.map(({ id, tag }) => [tag, id]));
	const places = [...pages].sort((a, b) => Number(isContact(b)) - Number(isContact(a)));
	return facts.hotlines.all.flatMap((line) => {
		// One place a language; of several pages the contact page comes first.
		const shown = new Map(
			places
				.filter((page) => page.ids.has(line.id))
				.reverse()
				.map((page) => [page.language, page]),
		);
		if (shown.size === 0) {
			throw new Error(
				`The search cannot lead to the line "${line.id}", since no page shows it. Write ::hotline-card[${line.id}] on the contact page.`,
			);
		}
		return [...shown.values()].map((page) => {
			const id = ids.get(page.language) ?? page.language;
			return recordOf(line, page, facts, locale(id));
		});
	});
}

const isContact = ({ url }: ShownLines): boolean => url.endsWith("/contact/");

function recordOf(line: Hotline, page: ShownLines, facts: Facts, locale: Locale): HotlineRecord {
	const title = plainText(line.name, locale);
	const purpose = plainText(line.purpose, locale);
	const numbers = line.numbers.map(displayNumber).join(", ");
	// Found when typed in one run too; at the end, since results show the beginning.
	const runs = phonesOf(line)
		.map(({ dial }) => dial.replace(/^\+1/, ""))
		.join(" ");
	const written = (line.channels ?? []).map((channel) => `${channelName(channel, locale.t, channelTarget(channel))}. `);
	return {
		url: `${page.url}#${line.id}`,
		content: `${title}. ${numbers}. ${purpose} ${locale.t("kind.hotline")}. ${written.join("")}${languagesOf(line, facts)}${runs}`,
		language: page.language,
		meta: {
			title,
			purpose,
			...firstWay(line, facts, locale),
			...(line.kind !== "emergency" && age(line, facts, locale)),
		},
		filters: { kind: ["hotline"] },
	};
}

/** What a result offers at a touch: to call, else to write. */
function firstWay({ numbers: [number], channels: [channel] = [] }: Hotline, facts: Facts, { t }: Locale) {
	if (number) return { call: displayNumber(number), href: telLink(number) };
	if (channel === undefined) return { call: "", href: "" };
	return { call: channelName(channel, t, channelTarget(channel)), href: channelLink(channel, facts) };
}

/** The languages that a line is for, as their own and as English call them; a line in English is for all. // => "Soomaali, Somali. " */
function languagesOf(line: Hotline, facts: Facts): string {
	const own = [...line.numbers, ...(line.channels ?? [])].flatMap(({ languages = [] }) => languages);
	const names = [...new Set([...line.languages, ...own])]
		.filter((id) => id !== "en")
		.map((id) => spokenLanguage(id, facts))
		.flatMap(({ name, englishName }) => [...new Set([name, englishName])]);
	return names.length > 0 ? `${names.join(", ")}. ` : "";
}

/** How old the line and its hours are, as on its card. */
function age(
	line: Hotline,
	facts: Facts,
	locale: Locale,
): Pick<HotlineRecord["meta"], "checked" | "confirm" | "reviewBy"> {
	const { oldest, published } = lineAge(line, scheduleOf(line, facts), { facts, t: locale.t });
	return {
		checked: published,
		confirm: locale.t("checked.confirm"),
		reviewBy: reviewBy(oldest, oldest.kind) ?? "",
	};
}
