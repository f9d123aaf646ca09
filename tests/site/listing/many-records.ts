import { writeFile } from "node:fs/promises";
import path from "node:path";

// Long enough that no two titles compress into one another, as real ones do not.
const WORDS =
	"affirming authorizing commending commitment communities compensation condemning construction declaring development directing district ensuring environmental equity establishing ethnicity executive families federal housing immigrant implementing inclusion intergovernmental justice labor language license municipal neighborhood opposing ordinance participation planning preservation proclaiming property protecting public reaffirming recognizing regulation religious residents safety sanctuary services solidarity supporting surveillance sustainable transgender transportation urging values veterans welcoming workforce".split(
		" ",
	);

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

const source = { title: "A page of Lake City", url: "https://lake.example/page" };
const two = (number: number): string => String(number).padStart(2, "0");

/** Of every ten decisions, one is known by its month only and one by its year. */
function date(index: number, next: (below: number) => number): string {
	const [year, month, day] = [1960 + next(58), two(1 + next(12)), two(1 + next(28))];
	if (index % 10 === 0) return `${year}`;
	return index % 10 === 1 ? `${year}-${month}` : `${year}-${month}-${day}`;
}

export function manyResolutions(count: number): { id: string; adopted: string }[] {
	const next = numbers(1);
	return Array.from({ length: count }, (_, index) => {
		const words = Array.from({ length: 8 + next(10) }, () => WORDS[next(WORDS.length)]).join(" ");
		return {
			id: `made-up-${index}`,
			title: { en: `${words} ${index}` },
			kind: index % 4 === 0 ? "council-action" : "resolution",
			number: index % 3 === 0 ? `MADE-${index}` : null,
			file: null,
			adopted: date(index, next),
			body: "lake-council",
			summary: { en: `The Council spoke about ${words}, for the time numbered ${index}.` },
			link: null,
			source,
			asOf: "2018-10-30",
		};
	});
}

export function manyEvents(count: number): { id: string; start: string }[] {
	const next = numbers(2);
	return Array.from({ length: count }, (_, index) => {
		const day = `${2015 + next(6)}-${two(1 + next(12))}-${two(1 + next(28))}`;
		const words = Array.from({ length: 12 + next(10) }, () => WORDS[next(WORDS.length)]).join(" ");
		return {
			id: `meeting-${index}`,
			name: { en: `Meeting ${index} of the neighbors on ${WORDS[next(WORDS.length)]}` },
			summary: { en: `People meet and speak about ${words}, for the time numbered ${index}.` },
			start: `${day}T15:30`,
			end: `${day}T19:00`,
			timeZone: "America/Chicago",
			place: "the-park",
			organizers: ["lake-council"],
			status: "scheduled",
			link: null,
			source,
			asOf: "2018-10-30",
		};
	});
}

/** Adds records to the facts of a copy of the fixture. */
export async function addRecords(
	copy: string,
	kind: "events" | "resolutions",
	records: readonly (object & { id: string })[],
) {
	for (const { id, ...fields } of records)
		await writeFile(path.join(copy, "_data", kind, `${id}.json`), JSON.stringify({ $schema: "", ...fields }));
}
