import type { PermanentAddress } from "../schema/address.ts";

/** One address as it stands in the file. // => '{ "address": "/resolutions/daca-2017/" }' */
export const addressLine = ({ address, movedTo }: PermanentAddress): string =>
	`{ "address": ${JSON.stringify(address)}${movedTo === undefined ? "" : `, "movedTo": ${JSON.stringify(movedTo)}`} }`;

/** The whole file: one address a line in the order of the alphabet, so that two people's additions rarely meet in one place. */
export function addressesText(schema: string, addresses: readonly PermanentAddress[]): string {
	const lines = addresses
		.toSorted((a, b) => (a.address < b.address ? -1 : 1))
		.map((address) => `\n\t\t${addressLine(address)}`);
	return `{\n\t"$schema": ${JSON.stringify(schema)},\n\t"addresses": [${lines.join(",")}${lines.length > 0 ? "\n\t" : ""}]\n}\n`;
}
