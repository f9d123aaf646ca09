import type { Facts } from "../../facts/facts.ts";
import { telLink } from "../../facts/phone.ts";
import { absoluteUrl } from "../../urls/site-url.ts";
import { urn } from "../ids.ts";
import { downloadsOf } from "./downloads.ts";
import { KIND_WORDS, KINDS, type Kind } from "./kinds.ts";
import { CATALOG_PATH, schemaUrl } from "./paths.ts";
import type { Place } from "./records.ts";

const DCAT_US = "https://project-open-data.cio.gov/v1.1/schema";

/** /data.json: what the site publishes, as a catalog of DCAT-US 1.1 (Project Open Data) that harvesters of open data read. */
export function catalogFile(place: Place): string {
	const catalog = {
		"@context": `${DCAT_US}/catalog.jsonld`,
		"@id": absoluteUrl(CATALOG_PATH, place.siteUrl),
		"@type": "dcat:Catalog",
		conformsTo: DCAT_US,
		describedBy: `${DCAT_US}/catalog.json`,
		dataset: KINDS.map((kind) => dataset(kind, place)),
	};
	return `${JSON.stringify(catalog, null, "\t")}\n`;
}

function dataset(kind: Kind, place: Place) {
	const { facts, siteUrl } = place;
	const { title, description, keywords } = KIND_WORDS[kind];
	return {
		"@type": "dcat:Dataset",
		identifier: urn("datasets", kind),
		title: `${facts.site.title}: ${title}`,
		description,
		keyword: [...facts.site.reaches.slice(0, 1).map(({ area }) => area.name), ...keywords],
		modified: modifiedOf(kind, facts),
		publisher: {
			"@type": "org:Organization",
			name: facts.organizations.byId.get(facts.site.owner)?.name.en ?? facts.site.title,
		},
		contactPoint: contactPoint(place),
		accessLevel: "public",
		accrualPeriodicity: "irregular",
		license: facts.site.licenses.content.url,
		landingPage: absoluteUrl("/data/", siteUrl),
		describedBy: schemaUrl(kind, siteUrl),
		describedByType: "application/schema+json",
		language: ["en"],
		distribution: downloadsOf(kind).map(({ path, format, mediaType }) => ({
			"@type": "dcat:Distribution",
			title: `${title}, ${format}`,
			downloadURL: absoluteUrl(path, siteUrl),
			mediaType,
			format,
		})),
	};
}

/**
 * Whom to ask: the City's line in English, by a number that can be called from elsewhere too. DCAT-US demands an
 * e-mail address too (`hasEmail`). The facts have none, and an invented one would swallow people's letters, so it is left out: a
 * strict harvester names that one error until the City gives an address.
 */
function contactPoint({ facts, siteUrl }: Place) {
	const line = facts.hotlines.byId.get(facts.languages.byId.get("en")?.hotline ?? "");
	const number = line?.numbers.find(({ dial }) => dial.startsWith("+")) ?? line?.numbers[0];
	return {
		"@type": "vcard:Contact",
		fn: line?.name.en ?? facts.site.title,
		...(number && { hasTelephone: telLink(number) }),
		hasURL: absoluteUrl("/contact/", siteUrl),
	};
}

/**
 * The latest day on which something in a kind of facts was checked, published, corrected or is known to have changed, as exactly
 * as it is known ("2017-08"); never the clock. Without any, the day on which the City last changed the page the site grew from.
 */
export function modifiedOf(kind: Kind, facts: Facts): string {
	const dates = kind === "corrections" ? facts.corrections.all.map(({ day }) => day) : facts[kind].all.flatMap(datesOf);
	return dates.sort().at(-1) ?? facts.site.sourceUpdated;
}

interface Dated {
	asOf: string | null;
	checked?: string | undefined;
	superseded?: { date: string | null } | undefined;
}

const datesOf = ({ asOf, checked, superseded }: Dated): string[] =>
	[asOf, checked, superseded?.date].filter((date) => typeof date === "string");
