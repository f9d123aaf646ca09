import { dayNumber } from "../../facts/hours/days.ts";
import { dayInMinneapolis } from "../../facts/site-date.ts";
import { html } from "../../project/html.ts";
import type { Edition } from "../edition.ts";
import type { ShiftedClock } from "./news.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/** What the pages must be told when the site is made as of another day than `now`; null on the day itself. */
export function shiftedClock({ facts, locale }: Edition, now: Date): ShiftedClock | null {
	const days = dayNumber(facts.siteDate) - dayNumber(dayInMinneapolis(now));
	if (days === 0) return null;
	const banners = facts.languages.all.map(({ id, tag }): [string, string] => {
		const { t } = locale(id);
		const text = t("preview.banner", { date: t.formats.date(facts.siteDate) });
		return [tag, html`<p class="alert notice">${text}</p>`.markup];
	});
	return { milliseconds: days * MILLISECONDS_A_DAY, banners: Object.fromEntries(banners) };
}
