import { endDay } from "../../scripts/facts/hours/days.ts";
import { toInstant } from "../../scripts/facts/hours/wall-clock.ts";
import type { Alert } from "../../scripts/facts/schema/alert.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { outsideLink, siteName } from "./links.ts";
import { localizeCallable } from "./localize.ts";

/**
 * The alerts of the day on top of every page. Those that begin later wait hidden for the page's script, which shows and hides
 * each to the minute; the end is printed for those without it.
 */
export const alertBanners = (view: View): Html =>
	html`${view.facts.alert.all.filter(({ until }) => endDay(until) >= view.facts.siteDate).map((alert) => banner(alert, view))}`;

function banner(alert: Alert, view: View): Html {
	const { t, facts } = view;
	const preset = facts.presets.byId.get(alert.preset ?? "");
	const level = alert.level ?? preset?.level ?? "notice";
	const message = alert.message ?? preset?.message;
	const end = `${t.formats.date(endDay(alert.until))}, ${t.formats.time(alert.until.slice(11))}`;
	return html`
	<aside class="alert${level === "danger" && " alarm"}" aria-label="${t("alert.label")}" data-from="${toInstant(alert.from, facts.site.timeZone)}" data-until="${toInstant(alert.until, facts.site.timeZone)}"${alert.from.slice(0, 10) > facts.siteDate && html` hidden`}>
		<p><strong>${message && localizeCallable(message, view)}</strong> ${t("alert.until", { time: end })}${alert.link !== null && html` ${outsideLink(alert.link, t("alert.link", { site: siteName(alert.link) }))}`}</p>
	</aside>`;
}
