import type { Organization } from "../schema/organization.ts";
import type { Evidence, Rule } from "./rule.ts";

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

/** Says whether an organization is the owner of the site, whose numbers are looked at most closely, or a part of it, at any depth. */
export function belongsToOwner({
	organizations,
	site,
}: Pick<Evidence, "organizations" | "site">): (id: string) => boolean {
	const known = new Map<string, boolean>();
	return (id) => {
		const answer = known.get(id) ?? (id === site?.owner || ancestorsOf(id, organizations.byId).has(site?.owner ?? ""));
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
