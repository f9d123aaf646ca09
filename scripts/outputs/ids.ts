import { v5 } from "uuid";

/** The project's own namespace (RFC 9562, section 6.5), drawn once. Changing it would change every id that others have kept. */
const NAMESPACE = "1a303996-c519-46a4-9fcf-f62f8ed48eb0";

/** A record's id for all time, of its kind and its id in the facts alone: no host, so that a new domain changes none. */
export const uuid = (kind: string, id: string): string => v5(`${kind}/${id}`, NAMESPACE);

/** The same as an address (RFC 9562). // => urn("events", "welcoming-week-2018") begins with "urn:uuid:" */
export const urn = (kind: string, id: string): string => `urn:uuid:${uuid(kind, id)}`;
