import { changesOf, RESOLUTION_STEPS, statusOf } from "../facts/resolution-status.ts";
import type { Resolution } from "../facts/schema/resolution.ts";
import { plainText } from "../i18n/locale.ts";
import type { Publication } from "./publication.ts";

/** One line of what has become of a resolution. */
interface ResolutionFact {
	label: string;
	said: string;
	/** The day of a step. */
	date?: string;
	/** The other resolution that is named. */
	other?: Resolution;
}

type Told = Pick<Publication, "facts" | "t" | "language" | "say">;

/** What has become of a resolution, if it was not simply adopted; its days; and the resolutions that it changes or that change it. */
export function resolutionFacts(resolution: Resolution, told: Told): ResolutionFact[] {
	const { t, facts } = told;
	const { all, byId } = facts.resolutions;
	const status = statusOf(resolution, all);
	const named = (ids: readonly string[] = []) => ids.flatMap((id) => byId.get(id) ?? []);
	const { amendedBy, repealedBy } = changesOf(resolution, all);
	const others = { amends: named(resolution.amends), repeals: named(resolution.repeals), amendedBy, repealedBy };
	return [
		...(status === "adopted" ? [] : [{ label: t("resolution.status"), said: t(`resolution.${status}`) }]),
		...RESOLUTION_STEPS.flatMap((step) => {
			const date = resolution[step];
			return date === undefined ? [] : [{ label: t(`resolution.${step}`), said: t.formats.date(date), date }];
		}),
		...(Object.keys(others) as (keyof typeof others)[]).flatMap((kind) =>
			others[kind].map((other) => ({
				label: t(`resolution.${kind}`),
				said: plainText(other.name ?? other.title, told),
				other,
			})),
		),
	];
}
