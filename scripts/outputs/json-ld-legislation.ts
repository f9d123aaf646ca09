import { type ResolutionStatus, statusOf } from "../facts/resolution-status.ts";
import type { Resolution } from "../facts/schema/resolution.ts";
import { plainText } from "../i18n/locale.ts";
import { localUrl } from "../urls/page-url.ts";
import { recordAddress } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText } from "./ages.ts";
import { urn } from "./ids.ts";
import { compact, type Thing } from "./json-ld.ts";
import { documentThings } from "./json-ld-news.ts";
import { organizationThing } from "./json-ld-organization.ts";
import type { Publication } from "./publication.ts";

/** A decision of the Council; its date no more exact than it is known (ISO 8601 reduced: "2017-08"), and nothing for what is not. */
export const legislationThing = (resolution: Resolution, pub: Publication): Thing =>
	compact({
		"@type": "Legislation",
		"@id": urn("resolutions", resolution.id),
		name: plainText(resolution.title, pub),
		description: [
			...(resolution.superseded ? [changedText(resolution.superseded, pub)] : []),
			plainText(resolution.summary, pub),
		].join(" "),
		url: absoluteUrl(localUrl(pub.language.id, recordAddress("resolutions", resolution.id)), pub.siteUrl),
		legislationIdentifier: resolution.number ?? undefined,
		identifier:
			resolution.file === null
				? undefined
				: { "@type": "PropertyValue", name: pub.t("resolution.file"), value: resolution.file },
		legislationType: pub.t(`resolution.${resolution.kind}`),
		legislationDate: resolution.adopted,
		legislationPassedBy: resolution.adopted && organizationThing(resolution.body, pub),
		legislationLegalForce: FORCE[statusOf(resolution, pub.facts.resolutions.all)],
		legislationAmends: others(resolution.amends, pub),
		legislationRepeals: others(resolution.repeals, pub),
		associatedMedia: documentThings(resolution.attachments, pub),
		sameAs: resolution.link ?? undefined,
	});

/** schema.org LegalForceStatus. Whether what was once adopted still holds, nobody says: then nothing is told. */
const FORCE: Partial<Record<ResolutionStatus, string>> = {
	introduced: "https://schema.org/NotInForce",
	vetoed: "https://schema.org/NotInForce",
	overridden: "https://schema.org/InForce",
	amended: "https://schema.org/InForce",
	repealed: "https://schema.org/NotInForce",
};

const others = (ids: readonly string[] | undefined, pub: Publication): Thing[] | undefined =>
	ids?.map((id) => ({
		"@type": "Legislation",
		"@id": urn("resolutions", id),
		url: absoluteUrl(localUrl(pub.language.id, recordAddress("resolutions", id)), pub.siteUrl),
	}));
