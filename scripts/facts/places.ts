import type { Facts } from "./facts.ts";
import type { CityEvent } from "./schema/event.ts";
import type { Hotline } from "./schema/hotline.ts";
import type { Place } from "./schema/place.ts";

/** Where an event is held; undefined while nobody knows. */
export const placeOf = ({ place }: Pick<CityEvent, "place">, { places }: Pick<Facts, "places">): Place | undefined =>
	places.byId.get(place ?? "");

/** The offices of an organization. */
export const officesOf = (organization: string, { places }: Pick<Facts, "places">): Place[] =>
	places.all.filter((place) => place.organization === organization);

/** The line to call before one comes to an office: its own, else one of the organization's at which people speak. */
export const lineOfOffice = (
	{ hotline, organization }: Place,
	{ hotlines }: Pick<Facts, "hotlines">,
): Hotline | undefined =>
	hotlines.byId.get(hotline ?? "") ??
	hotlines.all.find(({ owner, kind }) => owner === organization && kind === "voice");

/** An address in one line, as the mail wants it; empty where nothing of it is known. // => "105 Fifth Avenue South, Minneapolis, MN 55401" */
export function addressLine({ address = {} }: Pick<Place, "address">): string {
	const { street, locality, region, postalCode } = address;
	const state = [region, postalCode].filter((part) => part !== undefined).join(" ");
	return [street, locality, state].filter((part) => part !== undefined && part !== "").join(", ");
}
