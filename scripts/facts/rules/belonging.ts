import type { Organization } from "../schema/organization.ts";
import type { Evidence, Rule } from "./rule.ts";

/** The organization whose numbers are looked at most closely. */
const CITY = "city-of-minneapolis";

/** An organization may not be part of itself, by whatever way round. */
export const noBelongingInCircles: Rule = ({ organizations }, at) =>
	organizations.all.flatMap((organization) =>
		ancestorsOf(organization.id, organizations.byId).has(organization.id)
			? [
					at(
						organization,
						["partOf"],
						`"${organization.id}" is part of itself in the end. Correct partOf here or above.`,
					),
				]
			: [],
	);

/** Says whether an organization is the City or a part of it, at any depth. */
export function belongsToCity({ organizations }: Pick<Evidence, "organizations">): (id: string) => boolean {
	const known = new Map<string, boolean>();
	return (id) => {
		const answer = known.get(id) ?? (id === CITY || ancestorsOf(id, organizations.byId).has(CITY));
		known.set(id, answer);
		return answer;
	};
}

const ancestorsOf = (id: string, byId: ReadonlyMap<string, Organization>): Set<string> => {
	const found = new Set<string>();
	for (let parent = byId.get(id)?.partOf; parent && !found.has(parent); parent = byId.get(parent)?.partOf) {
		found.add(parent);
	}
	return found;
};
