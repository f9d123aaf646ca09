import { urn } from "../../../../scripts/outputs/ids.ts";
import { KINDS, type Kind } from "../../../../scripts/outputs/open-data/kinds.ts";
import type { Publication } from "../../../../scripts/outputs/publication.ts";
import { type AnyRecord, recordsOf } from "./expected.ts";
import { leafDifferences, leavesOf } from "./leaves.ts";

const MORE: Partial<Record<Kind, readonly string[]>> = {
	hotlines: ["data/hsds/services.json", "hotlines/all.vcf", "numbers.txt"],
	events: ["events/calendar.ics", "events/feed.xml"],
	news: ["news/feed.xml"],
	resolutions: ["resolutions/feed.xml"],
	organizations: ["data/hsds/organizations.json"],
	corrections: ["about/corrections/feed.xml"],
};

/** In what the catalog differs from the facts. */
export function catalogDifferences(text: string, pub: Publication): string[] {
	const { facts, siteUrl } = pub;
	const { dataset, ...about } = JSON.parse(text);
	const context = {
		"@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
		"@id": `${siteUrl}data.json`,
		"@type": "dcat:Catalog",
		conformsTo: "https://project-open-data.cio.gov/v1.1/schema",
		describedBy: "https://project-open-data.cio.gov/v1.1/schema/catalog.json",
	};
	const line = facts.hotlines.byId.get("city-311");
	return [
		...leafDifferences("catalog", leavesOf(about), leavesOf(context)),
		...KINDS.flatMap((kind, index) => {
			const { title, description, keyword, distribution, ...rest } = dataset[index];
			const files = [`data/${kind}.json`, `data/${kind}.csv`, ...(MORE[kind] ?? [])].map((file) => `${siteUrl}${file}`);
			const addresses = distribution.map(({ downloadURL }: { downloadURL: string }) => downloadURL);
			// Words about the data hold no digit but the version of a standard.
			const words = JSON.stringify([title, description, keyword, distribution.map(wordsOf)]).replaceAll(
				"HSDS 3.0 ",
				"",
			);
			const expected = {
				"@type": "dcat:Dataset",
				identifier: urn("datasets", kind),
				modified: latest(recordsOf(kind, facts)) ?? facts.site.sourceUpdated,
				publisher: { "@type": "org:Organization", name: facts.organizations.byId.get(facts.site.owner)?.name.en },
				contactPoint: {
					"@type": "vcard:Contact",
					fn: line?.name.en,
					hasTelephone: `tel:${line?.numbers[0]?.dial}`,
					hasURL: `${siteUrl}contact/`,
				},
				accessLevel: "public",
				accrualPeriodicity: "irregular",
				license: facts.site.licenses.content.url,
				landingPage: `${siteUrl}data/`,
				describedBy: `${siteUrl}data/${kind}.schema.json`,
				describedByType: "application/schema+json",
				language: ["en"],
			};
			return [
				...leafDifferences(kind, leavesOf(rest), leavesOf(expected)),
				...leafDifferences(kind, leavesOf(addresses), leavesOf(files)),
				...(/\d/.test(words) ? [`${kind}: a digit in ${words}`] : []),
			];
		}),
	];
}

const wordsOf = ({ downloadURL: _downloadURL, ...words }: Record<string, string>) => words;

function latest(records: readonly AnyRecord[]): string | undefined {
	const dates = records.flatMap(({ asOf, checked, superseded, day }) => [asOf, checked, superseded?.date, day]);
	return dates.filter((date) => typeof date === "string").sort((a, b) => (a < b ? 1 : -1))[0];
}
