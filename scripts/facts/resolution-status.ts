import type { Resolution } from "./schema/resolution.ts";

/** What has become of a resolution, by the last that is known of it. */
export const RESOLUTION_STATUSES = ["introduced", "adopted", "vetoed", "overridden", "amended", "repealed"] as const;
export type ResolutionStatus = (typeof RESOLUTION_STATUSES)[number];

/** What can happen to it, in this order: each is a day in its record. */
export const RESOLUTION_STEPS = ["introduced", "adopted", "vetoed", "overridden", "repealed"] as const;

/** The day that it goes by in lists: of its adoption, or else of its introduction; the rules hold that there is one. */
export const dateOf = ({ adopted, introduced = "" }: Resolution): string => adopted ?? introduced;

/** Later resolutions that change one. */
interface Changes {
	amendedBy: readonly Resolution[];
	repealedBy: readonly Resolution[];
}

const known = new WeakMap<readonly Resolution[], (resolution: Resolution) => Changes>();

/** What later ones do to a resolution: each of them names it, and here is the way back. Those that never came into force do nothing. */
export function changesOf(resolution: Resolution, all: readonly Resolution[]): Changes {
	const find = known.get(all) ?? changesIn(all);
	known.set(all, find);
	return find(resolution);
}

function changesIn(all: readonly Resolution[]): (resolution: Resolution) => Changes {
	const cameIntoForce = all.filter(({ adopted, vetoed, overridden }) => adopted && (!vetoed || overridden));
	const [amendedBy, repealedBy] = (["amends", "repeals"] as const).map((field) => {
		const pairs = cameIntoForce.flatMap((by) => (by[field] ?? []).map((id) => ({ id, by })));
		return Map.groupBy(pairs, ({ id }) => id);
	});
	const by = (map: typeof amendedBy, id: string) => (map?.get(id) ?? []).map((pair) => pair.by);
	return ({ id }) => ({ amendedBy: by(amendedBy, id), repealedBy: by(repealedBy, id) });
}

/** What has become of a resolution, by its own days and by what later ones say. */
export function statusOf(resolution: Resolution, all: readonly Resolution[]): ResolutionStatus {
	const { amendedBy, repealedBy } = changesOf(resolution, all);
	if (resolution.repealed !== undefined || repealedBy.length > 0) return "repealed";
	if (amendedBy.length > 0) return "amended";
	return RESOLUTION_STEPS.findLast((step) => resolution[step] !== undefined) ?? "introduced";
}
