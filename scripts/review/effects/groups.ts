import type { RecordChange } from "../facts/diff-records.ts";

/** What is drawn at once to see what it does: some records of the facts, or all words of one sort. */
export interface Part {
	/** The `what` of the records; none of words. */
	records: string[];
	words?: WordsSort[];
}

/** Words that are drawn together: pages, the labels around them, and posters. */
export type WordsSort = "strings" | "posters" | "pages";

/** // => "hours/city-311" */
const whatOf = ({ file, id }: RecordChange): string => `${file}/${id}`;

/** Records that only make sense together: a new line and its new hours, of which neither shows alone. */
export function linkedRecords(changes: readonly RecordChange[]): Part[] {
	const groups = changes.map((change) => ({ members: [change] }));
	const groupOf = new Map(changes.map((change, index) => [change, groups[index]]));
	for (const come of changes.filter(({ happening }) => happening !== "changed")) {
		const ids = new Set([come.id, ...come.fields.map(({ was }) => String(was))]);
		for (const other of changes) {
			const [own, its] = [groupOf.get(come), groupOf.get(other)];
			if (own === undefined || its === undefined || own === its || !names(other, ids)) continue;
			own.members.push(...its.members);
			for (const member of its.members) groupOf.set(member, own);
			its.members = [];
		}
	}
	return groups.filter(({ members }) => members.length > 0).map(({ members }) => ({ records: members.map(whatOf) }));
}

/** Whether a record names one of some ids. */
const names = ({ was, now }: RecordChange, ids: ReadonlySet<string>): boolean =>
	[was, now].some((record) => record !== undefined && textsIn(record).some((text) => ids.has(text)));

function textsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

/** Some parts as one. */
export function joinParts(parts: readonly Part[]): Part {
	const words = parts.flatMap((part) => part.words ?? []);
	return { records: parts.flatMap(({ records }) => records), ...(words.length > 0 && { words }) };
}
