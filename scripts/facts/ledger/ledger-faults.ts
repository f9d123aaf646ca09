import path from "node:path";
import type { Fault } from "../../project/faults.ts";
import type { Facts } from "../facts.ts";
import { formerAddresses } from "./former-addresses.ts";
import { lostAddresses } from "./lost-addresses.ts";

/** What git remembers of the list and the list no longer says. */
export async function ledgerFaults(place: { data: string; root: string }, facts: Facts): Promise<Fault[]> {
	const file = path.relative(place.root, path.join(place.data, "addresses.json")).replaceAll(path.sep, "/");
	return lostAddresses(await formerAddresses(place.data), facts.addresses.all, file);
}
