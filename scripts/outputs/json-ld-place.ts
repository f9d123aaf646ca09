import { addressLine } from "../facts/places.ts";
import type { Place } from "../facts/schema/place.ts";
import { plainText } from "../i18n/locale.ts";
import { compact, type Thing } from "./json-ld.ts";
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
