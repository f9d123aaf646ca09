import type { Correction } from "../facts/schema/reference.ts";
import { plainText } from "../i18n/locale.ts";
import { atomFeed } from "./atom.ts";
import { urn } from "./ids.ts";
import { firstInstant } from "./instants.ts";
import type { Publication } from "./publication.ts";

export const CORRECTIONS_FEED = "/about/corrections/feed.xml";
const PAGE = "/about/corrections/";

/** What was wrong and what is right, as an Atom feed. */
export const correctionsFeed = (pub: Publication): string =>
	atomFeed(
		{
			title: `${pub.facts.site.title}: ${pub.t("feed.corrections")}`,
			path: CORRECTIONS_FEED,
			page: PAGE,
			entries: pub.facts.corrections.all.map((correction) => ({
				id: urn("corrections", correction.id),
				title: plainText(correction.subject, pub),
				link: `${PAGE}#${correction.id}`,
				updated: firstInstant(correction.day, pub.facts.site.timeZone),
				date: correction.day,
				paragraphs: paragraphs(correction, pub),
			})),
		},
		pub,
	);

const paragraphs = (correction: Correction, pub: Publication): string[] => [
	`${pub.t("correction.was")}: ${correction.was}`,
	`${pub.t("correction.is")}: ${correction.is}`,
	`${pub.t("correction.reason")}: ${plainText(correction.reason, pub)}`,
	...correction.evidence.map(({ title, url }) => `${pub.t("record.source")}: ${title}, ${url}`),
	`${pub.t("correction.day")}: ${pub.t.formats.date(correction.day)}`,
];
