import type { SitePage } from "../checks/read-page.ts";
import { channelTarget, phonesOf } from "../facts/channels.ts";
import type { Facts } from "../facts/facts.ts";
import { fileAddress, fileType } from "../facts/file-sizes.ts";
import { reviewBy } from "../facts/freshness.ts";
import { scheduleOf } from "../facts/hours/schedule-of.ts";
import { inEachLanguage } from "../facts/languages.ts";
import { displayNumber } from "../facts/phone.ts";
import type { Hotline } from "../facts/schema/hotline.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import { type Locale, plainText } from "../i18n/locale.ts";
import { changedText, lineAge } from "../outputs/ages.ts";
import { channelName, firstWay } from "../outputs/line-words.ts";
import { placeWords } from "../outputs/place-words.ts";
import { fileAnchor, placeAnchor } from "../urls/permalink.ts";

/** A search result that is not a page: a line to call or an office, found by its name, what it is for, its number and address. */
export interface SearchRecord {
	/** From the site's root. // => "/contact/#city-311" */
	url: string;
	content: string;
	language: string;
	/**
	 * `purpose` is shown, that of an office being where it is, since `content` is made to be found, with the first number or other way as people
	 * read it (`call`) and as phones open it (`href`).
	 * `checked` says how old the fact is; after `reviewBy` the page adds `confirm`.
	 */
	meta: {
		title: string;
		purpose: string;
		call?: string;
		href?: string;
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
): SearchRecord[] {
	const ids = new Map(facts.languages.all.map(({ id, tag }) => [tag, id]));
	return facts.hotlines.all.flatMap((line) => {
		const shown = pagesWith(line.id, pages);
		if (shown.length === 0) {
			throw new Error(
				`The search cannot lead to the line "${line.id}", since no page shows it. Write ::hotline-card[${line.id}] on the contact page.`,
			);
		}
		return shown.map((page) => {
			const id = ids.get(page.language) ?? page.language;
			return recordOf(line, page, facts, locale(id));
		});
	});
}

/** The page of each language that shows a part by its id; of several the contact page comes first. */
const pagesWith = (id: string, pages: readonly ShownLines[]): ShownLines[] => [
	...new Map(
		pages
			.filter(({ ids }) => ids.has(id))
			.sort((a, b) => Number(isContact(a)) - Number(isContact(b)))
			.map((page) => [page.language, page]),
	).values(),
];

/** A record for each office in each language that shows it, by the name of whose it is. */
export const placeRecords = (
	facts: Facts,
	pages: readonly ShownLines[],
	locale: (id: string) => Locale,
): SearchRecord[] => {
	const ids = new Map(facts.languages.all.map(({ id, tag }) => [tag, id]));
	return facts.places.all.flatMap((place) =>
		pagesWith(placeAnchor(place.id), pages).map((page): SearchRecord => {
			const told = locale(ids.get(page.language) ?? page.language);
			const owner = facts.organizations.byId.get(place.organization ?? "");
			const title = plainText(owner?.name ?? place.name, told);
			const where = placeWords(place, told);
			const more = [place.entrance, place.transit, ...(place.accessibility ?? [])].flatMap((it) =>
				it ? [plainText(it, told)] : [],
			);
			const purpose = place.superseded ? changedText(place.superseded, told) : where;
			return {
				url: `${page.url}#${placeAnchor(place.id)}`,
				content: [title, where, ...more, told.t("kind.place")].join(". "),
				language: page.language,
				meta: { title, purpose },
				filters: { kind: ["place"] },
			};
		}),
	);
};

/** A record for each file in each language: it leads to where the file is shown, else to the file. */
export const fileRecords = (
	facts: Facts,
	pages: readonly ShownLines[],
	locale: (id: string) => Locale,
): SearchRecord[] =>
	inEachLanguage(facts.files.all, facts).map(({ language, it }): SearchRecord => {
		const told = locale(language);
		const { tag } = told.language;
		const page = pagesWith(fileAnchor(it.id), pages).find((shown) => shown.language === tag);
		const title = plainText(it.title, told);
		const purpose = [fileType(it).name, told.t.formats.date(it.date), spokenLanguage(it.language, facts).name].join(
			", ",
		);
		return {
			url: page ? `${page.url}#${fileAnchor(it.id)}` : fileAddress(it),
			content: `${title}. ${purpose}. ${told.t("kind.file")}`,
			language: tag,
			meta: { title, purpose },
			filters: { kind: ["file"] },
		};
	});

const isContact = ({ url }: ShownLines): boolean => url.endsWith("/contact/");

function recordOf(line: Hotline, page: ShownLines, facts: Facts, locale: Locale): SearchRecord {
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
			...firstWay(line, facts, locale.t),
			...(line.kind !== "emergency" && age(line, facts, locale)),
		},
		filters: { kind: ["hotline"] },
	};
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
): Pick<SearchRecord["meta"], "checked" | "confirm" | "reviewBy"> {
	const { oldest, published } = lineAge(line, scheduleOf(line, facts), { facts, t: locale.t });
	return {
		checked: published,
		confirm: locale.t("checked.confirm"),
		reviewBy: reviewBy(oldest, oldest.kind) ?? "",
	};
}
