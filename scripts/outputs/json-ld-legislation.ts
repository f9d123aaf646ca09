import type { Resolution } from "../facts/schema/resolution.ts";
import { plainText } from "../i18n/locale.ts";
import { localUrl } from "../urls/page-url.ts";
import { recordAddress } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText } from "./ages.ts";
import { urn } from "./ids.ts";
import { compact, type Thing } from "./json-ld.ts";
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
		legislationPassedBy: organizationThing(resolution.body, pub),
		sameAs: resolution.link ?? undefined,
	});
