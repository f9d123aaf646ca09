import { fileAddress } from "../facts/file-sizes.ts";
import type { News } from "../facts/schema/news.ts";
import { plainText } from "../i18n/locale.ts";
import { recordAddress } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText, publishedText } from "./ages.ts";
import { atomFeed } from "./atom.ts";
import { urn } from "./ids.ts";
import { knownChange, utc } from "./instants.ts";
import type { Publication } from "./publication.ts";

export const NEWS_FEED = "/news/feed.xml";

/** Whether a piece of news is ahead of the day that the site is built for: no list or feed tells it yet. */
export const isAhead = ({ from }: News, { siteDate }: Pick<Publication["facts"], "siteDate">): boolean =>
	from.slice(0, 10) > siteDate;

/** The news as an Atom feed. Each says when it is over, since a feed cannot take it back then. */
export const newsFeed = (pub: Publication): string =>
	atomFeed(
		{
			title: `${pub.facts.site.title}: ${pub.t("facts.kind.news")}`,
			path: NEWS_FEED,
			page: "/news/",
			entries: pub.facts.news.all
				.filter((item) => !isAhead(item, pub.facts))
				.map((item) => ({
					id: urn("news", item.id),
					title: plainText(item.title, pub),
					link: recordAddress("news", item.id),
					updated: lastUpdate(item, pub),
					date: item.from,
					paragraphs: newsNotes(item, pub),
				})),
		},
		pub,
	);

/** When it was first shown, or what it says last confirmed. */
function lastUpdate(item: News, { facts: { site } }: Publication): string {
	const shown = utc(item.from, site.timeZone);
	return [shown, knownChange(site.timeZone, item) ?? shown].sort()[1] ?? shown;
}

function newsNotes(item: News, pub: Publication): string[] {
	const { t, facts } = pub;
	const event = facts.events.byId.get(item.event ?? "");
	const files = (item.attachments ?? []).flatMap((id) => facts.files.byId.get(id) ?? []);
	return [
		...(item.superseded ? [changedText(item.superseded, pub)] : []),
		plainText(item.summary, pub),
		t("alert.until", { time: t.formats.endMoment(item.until) }),
		...(event ? [`${plainText(event.name, pub)}: ${absoluteUrl(recordAddress("events", event.id), pub.siteUrl)}`] : []),
		...files.map((file) => `${plainText(file.title, pub)}: ${absoluteUrl(fileAddress(file), pub.siteUrl)}`),
		...(item.link === null ? [] : [`${t("record.more")}: ${item.link}`]),
		`${t("record.source")}: ${item.source.title}, ${item.source.url}`,
		publishedText({ ...item, kind: "news" }, pub),
	];
}
