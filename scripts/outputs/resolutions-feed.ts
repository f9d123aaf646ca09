import { dateOf } from "../facts/resolution-status.ts";
import type { Resolution } from "../facts/schema/resolution.ts";
import { plainText } from "../i18n/locale.ts";
import { changedText } from "./ages.ts";
import { atomFeed } from "./atom.ts";
import { urn } from "./ids.ts";
import { lastChange } from "./instants.ts";
import type { Publication } from "./publication.ts";
import { resolutionFacts } from "./resolution-words.ts";

export const RESOLUTIONS_FEED = "/resolutions/feed.xml";

/** The Council's decisions as an Atom feed. */
export const resolutionsFeed = (pub: Publication): string =>
	atomFeed(
		{
			title: `${pub.facts.site.title}: ${pub.t("facts.kind.resolutions")}`,
			path: RESOLUTIONS_FEED,
			page: "/resolutions/",
			entries: pub.facts.resolutions.all.map((resolution) => ({
				id: urn("resolutions", resolution.id),
				title: plainText(resolution.title, pub),
				link: `/resolutions/${resolution.id}/`,
				updated: lastChange(resolution, dateOf(resolution), pub.facts),
				date: dateOf(resolution),
				paragraphs: paragraphs(resolution, pub),
			})),
		},
		pub,
	);

/** What is known, one a line; the date no more exact than it is known, and nothing in place of what is not. */
function paragraphs(resolution: Resolution, pub: Publication): string[] {
	const { t, facts } = pub;
	const body = facts.organizations.byId.get(resolution.body);
	return [
		...(resolution.superseded ? [changedText(resolution.superseded, pub)] : []),
		plainText(resolution.summary, pub),
		`${t("resolution.kind")}: ${t(`resolution.${resolution.kind}`)}`,
		...resolutionFacts(resolution, pub).map(({ label, said }) => `${label}: ${said}`),
		...(body
			? [
					`${t(resolution.adopted === undefined ? "resolution.before" : "resolution.body")}: ${plainText(body.name, pub)}`,
				]
			: []),
		...(resolution.number === null ? [] : [`${t("resolution.number")}: ${resolution.number}`]),
		...(resolution.file === null ? [] : [`${t("resolution.file")}: ${resolution.file}`]),
		...(resolution.link === null ? [] : [`${t("resolution.link")}: ${resolution.link}`]),
		`${t("record.source")}: ${resolution.source.title}, ${resolution.source.url}`,
	];
}
