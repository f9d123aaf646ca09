import type { Facts } from "./facts.ts";
import type { CityEvent } from "./schema/event.ts";
import type { Place } from "./schema/place.ts";

/** Where an event is held; undefined while nobody knows. */
export const placeOf = ({ place }: Pick<CityEvent, "place">, { places }: Pick<Facts, "places">): Place | undefined =>
	places.byId.get(place ?? "");

/** The offices of an organization. */
export const officesOf = (organization: string, { places }: Pick<Facts, "places">): Place[] =>
	places.all.filter((place) => place.organization === organization);

/** An address in one line, as the mail wants it; empty where nothing of it is known. // => "105 Fifth Avenue South, Minneapolis, MN 55401" */
export function addressLine({ address = {} }: Pick<Place, "address">): string {
	const { street, locality, region, postalCode } = address;
	const state = [region, postalCode].filter((part) => part !== undefined).join(" ");
	return [street, locality, state].filter((part) => part !== undefined && part !== "").join(", ");
}
