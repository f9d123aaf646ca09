import { addressLine } from "../facts/places.ts";
import type { Place } from "../facts/schema/place.ts";
import { plainText } from "../i18n/locale.ts";
import type { Publication } from "./publication.ts";

/** A place in one line. // => "The Commons, Minneapolis (near U.S. Bank Stadium)" */
export function placeWords(place: Place, pub: Pick<Publication, "t" | "say">): string {
	const line = [plainText(place.name, pub), addressLine(place)].filter((part) => part !== "").join(", ");
	return place.near ? `${line} (${pub.t("place.near", { place: plainText(place.near, pub) })})` : line;
}
