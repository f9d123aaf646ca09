import type { Facts } from "../../facts/facts.ts";
import { placeAnchor, recordAddress } from "../../urls/permalink.ts";
import type { Kind } from "./kinds.ts";

/** The page of the site that shows a record, from the site's root. // ("hotlines", "city-311", facts) => "/contact/#city-311" */
export function pageOf(kind: Kind, id: string, facts: Facts): string {
	switch (kind) {
		case "hotlines":
			return `/contact/#${id}`;
		case "hours": {
			// Hours stand on the card of the line that is answered then, or of the office that is open.
			const line = facts.hotlines.all.find(({ hours }) => hours === id);
			const place = facts.places.all.find(({ hours }) => hours === id);
			return line ? `/contact/#${line.id}` : place ? pageOf("places", place.id, facts) : "/contact/";
		}
		case "places":
			return facts.places.byId.get(id)?.organization === undefined ? "/about/facts/" : `/contact/#${placeAnchor(id)}`;
		case "events":
		case "news":
		case "resolutions":
			return recordAddress(kind, id);
		case "corrections":
			return `/about/corrections/#${id}`;
		case "toolkit":
			return `/toolkit/#${id}`;
		case "resources":
			return "/resources/";
		case "announcements":
			return "/";
		case "languages":
			return "/contact/";
		// Pages tell of them here and there; this one lists them all.
		default:
			return "/about/facts/";
	}
}
