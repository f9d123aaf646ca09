const PLACE = /\{(\w+)\}/g;

/** The names of the places of a text that are filled in later. // placesOf("From {date}") => Set { "date" } */
export const placesOf = (text: string): Set<string> => new Set([...text.matchAll(PLACE)].map(([, name = ""]) => name));

/** A text with its places filled in; one without a value stays, so that the checks find it. */
export const fillPlaces = (text: string, fill: (place: string) => string | undefined): string =>
	text.replace(PLACE, (place, name: string) => fill(name) ?? place);
