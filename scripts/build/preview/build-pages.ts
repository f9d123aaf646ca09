import type { Facts } from "../../facts/facts.ts";
import { dayNumber } from "../../facts/hours/days.ts";
import { dayIn } from "../../facts/site-days.ts";
import { formatDiagnostic } from "../../project/diagnostics.ts";
import type { Folders } from "../../project/folders.ts";
import { siteBuild } from "../pipeline.ts";
import { writePages } from "../run-eleventy.ts";
import type { ShiftedClock } from "./served-page.ts";

/** A site whose pages can be visited. */
interface BuiltPages {
	clock: ShiftedClock | null;
	/** Takes the slow steps that are left, and gives a sentence for each warning. */
	finish(): Promise<string[]>;
}

/** Makes the pages by the steps of any build, but leaves the slow ones after them for later, when somebody already reads. */
export async function buildPages(
	folders: Folders,
	env: NodeJS.ProcessEnv,
	onStep: (name: string) => void,
): Promise<BuiltPages> {
	const build = siteBuild({ folders, env, onStep });
	const made = await writePages(build);
	return {
		clock: shiftedClock(made.edition.facts, new Date()),
		finish: async () => {
			const { warnings, notes } = await build.finish(made);
			return [...warnings.map(formatDiagnostic), ...notes];
		},
	};
}

/** What the pages must be told when the site is made as of another day than `now`; null on the day itself. */
function shiftedClock({ siteDate, site }: Facts, now: Date): ShiftedClock | null {
	const days = dayNumber(siteDate) - dayNumber(dayIn(site.timeZone, now));
	return days === 0 ? null : { milliseconds: days * 86_400_000, day: siteDate };
}
