import { scheduleOf } from "../facts/hours/schedule-of.ts";
import { addressLine, lineOfOffice } from "../facts/places.ts";
import type { Place } from "../facts/schema/place.ts";
import { plainText } from "../i18n/locale.ts";
import { placeAnchor } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText } from "./ages.ts";
import { urn } from "./ids.ts";
import { compact, type Thing } from "./json-ld.ts";
import { openingHours } from "./json-ld-hours.ts";
import { standingNumbers } from "./line-words.ts";
import type { Publication } from "./publication.ts";

/** Where something is. An address without its city is no PostalAddress that anybody could find, so it is told in words. */
export function placeThing(place: Place, pub: Publication): Thing {
	const { name, near, geo } = place;
	return compact({
		"@type": "Place",
		name: plainText(name, pub),
		description: near && pub.t("place.near", { place: plainText(near, pub) }),
		address: addressThing(place),
		geo: geo && { "@type": "GeoCoordinates", ...geo },
	});
}

/** An office, with when it is open and what there is for people with disabilities. One known to have moved says so, and no longer where. */
export function officeThing(place: Place, page: string, pub: Publication): Thing {
	const { facts } = pub;
	const schedule = scheduleOf(place, facts);
	const line = lineOfOffice(place, facts);
	const own = { "@id": urn("places", place.id), url: absoluteUrl(`${page}#${placeAnchor(place.id)}`, pub.siteUrl) };
	if (place.superseded)
		return {
			"@type": "Place",
			name: plainText(place.name, pub),
			...own,
			description: changedText(place.superseded, pub),
		};
	return compact({
		...placeThing(place, pub),
		...own,
		telephone: line && standingNumbers(line)[0]?.dial,
		openingHoursSpecification: schedule ? openingHours(schedule, facts) : [],
		amenityFeature: (place.accessibility ?? []).map((it) => ({
			"@type": "LocationFeatureSpecification",
			name: plainText(it, pub),
			value: true,
		})),
	});
}

function addressThing(place: Place): Thing | string | undefined {
	const { street, locality, region, postalCode, country } = place.address ?? {};
	if (locality === undefined) return addressLine(place) || undefined;
	return compact({
		"@type": "PostalAddress",
		streetAddress: street,
		addressLocality: locality,
		addressRegion: region,
		postalCode,
		addressCountry: country,
	});
}
