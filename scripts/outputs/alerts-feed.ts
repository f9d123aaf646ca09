import type { Facts } from "../facts/facts.ts";
import type { Alert } from "../facts/schema/alert.ts";
import type { Localized } from "../facts/schema/primitives.ts";
import { plainText } from "../i18n/locale.ts";
import { atomFeed } from "./atom.ts";
import { urn } from "./ids.ts";
import { utc } from "./instants.ts";
import type { Publication } from "./publication.ts";

export const ALERTS_FEED = "/alerts/feed.xml";

/** An alert with its words, its own or its preset's. */
export type SpokenAlert = Pick<Alert, "id" | "from" | "until" | "link"> & { message: Localized };

/** The alerts of the facts with their words. */
export const spokenAlerts = ({ alert, presets }: Facts): SpokenAlert[] =>
	alert.all.flatMap(({ id, from, until, link, message, preset }) => {
		const words = message ?? presets.byId.get(preset ?? "")?.message;
		return words ? [{ id, from, until, link, message: words }] : [];
	});

/** Alerts as an Atom feed. Each says when it ends, since a feed cannot take it back then. */
export const alertsFeed = (alerts: readonly SpokenAlert[], pub: Publication): string =>
	atomFeed(
		{
			title: `${pub.facts.site.title}: ${pub.t("feed.alerts")}`,
			path: ALERTS_FEED,
			page: "/",
			entries: alerts.map((alert) => ({
				// The same id may be used for the next storm, which is news of its own.
				id: urn("alert", `${alert.id}/${alert.from}`),
				title: plainText(alert.message, pub),
				link: alert.link ?? "/",
				updated: utc(alert.from, pub.facts.site.timeZone),
				date: alert.from,
				paragraphs: [
					plainText(alert.message, pub),
					pub.t("hours.from", { date: pub.t.formats.moment(alert.from) }),
					pub.t("alert.until", { time: pub.t.formats.endMoment(alert.until) }),
				],
			})),
		},
		pub,
	);
