import type { Facts } from "../facts.ts";

/** An address whose record is gone, and where it leads now. */
export interface MovedAddress {
	from: string;
	to: string;
}

/** All addresses that lead elsewhere, in the order of the file. */
export const movedAddresses = ({ addresses }: Pick<Facts, "addresses">): MovedAddress[] =>
	addresses.all.flatMap(({ address, movedTo }) => (movedTo === undefined ? [] : [{ from: address, to: movedTo }]));
