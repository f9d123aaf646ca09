import { addressLine } from "../facts/places.ts";
import type { Place } from "../facts/schema/place.ts";
import { plainText } from "../i18n/locale.ts";
import type { Publication } from "./publication.ts";

/** A place in one line. // => "The Commons, Minneapolis (near U.S. Bank Stadium)" */
export function placeWords(place: Place, pub: Pick<Publication, "t" | "say">): string {
	const line = [plainText(place.name, pub), addressLine(place)].filter((part) => part !== "").join(", ");
	return place.near ? `${line} (${pub.t("place.near", { place: plainText(place.near, pub) })})` : line;
}

/** Where OpenStreetMap shows a place: at its position, else what it finds for the address; undefined without a street. */
export function openStreetMapUrl(place: Place): string | undefined {
	const { geo, address } = place;
	if (geo)
		return `https://www.openstreetmap.org/?mlat=${geo.latitude}&mlon=${geo.longitude}#map=17/${geo.latitude}/${geo.longitude}`;
	if (address?.street === undefined || address.locality === undefined) return undefined;
	// A suite or a floor is no part of a street that a map knows.
	const found = addressLine({ address: { ...address, street: address.street.split(",")[0] } });
	return `https://www.openstreetmap.org/search?query=${encodeURIComponent(found)}`;
}
