import { dayNumber } from "../../facts/hours/days.ts";
import { dayIn } from "../../facts/site-days.ts";
import { formatFault } from "../../project/faults.ts";
import type { Folders } from "../../project/folders.ts";
import { html } from "../../project/html.ts";
import { startBuild } from "../current-build.ts";
import type { Edition } from "../edition.ts";
import { runEleventy } from "../run-eleventy.ts";
import { siteBuild } from "../site-build.ts";
import type { ShiftedClock } from "./served-page.ts";

/** A site whose pages can be visited, and the steps that are still to be taken to finish it, in their order. */
interface BuiltPages {
	clock: ShiftedClock | null;
	steps: readonly (() => Promise<void>)[];
	/** Of all steps taken so far, one sentence each. */
	warnings(): string[];
}

const later = async (): Promise<void> => {};

/** Makes the pages by the steps of any build, but leaves the slow ones after them for later, when somebody already reads. */
export async function buildPages(
	folders: Folders,
	env: NodeJS.ProcessEnv,
	onStep: (name: string) => void,
): Promise<BuiltPages> {
	const build = siteBuild({ folders, env, onStep });
	startBuild({ ...build, index: later, host: later, check: later });
	await runEleventy(folders);
	return {
		clock: shiftedClock(build.edition(), new Date()),
		steps: [build.index, build.host, build.check],
		warnings: () => [...build.report.warnings.map(formatFault), ...build.report.notes],
	};
}

/** What the pages must be told when the site is made as of another day than `now`; null on the day itself. */
function shiftedClock({ facts, locale }: Edition, now: Date): ShiftedClock | null {
	const days = dayNumber(facts.siteDate) - dayNumber(dayIn(facts.site.timeZone, now));
	if (days === 0) return null;
	const banners = facts.languages.all.map(({ id, tag }): [string, string] => {
		const { t } = locale(id);
		const text = t("preview.banner", { date: t.formats.date(facts.siteDate) });
		return [tag, html`<p class="alert notice">${text}</p>`.markup];
	});
	return { milliseconds: days * 86_400_000, banners: Object.fromEntries(banners) };
}
