import { writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type Diagnostic, DiagnosticsError } from "../../project/diagnostics.ts";
import { pathFrom } from "../../project/folders.ts";
import { CITED_KINDS, recordAddress } from "../../urls/permalink.ts";
import { type Loaded, loadFile } from "../load-file.ts";
import { readFile } from "../read-json.ts";
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

/** The list with an address for each record that had none yet, and what was added. */
export function withNewAddresses(
	addresses: readonly PermanentAddress[],
	records: readonly string[],
): { addresses: PermanentAddress[]; added: string[] } {
	const known = new Set(addresses.map(({ address }) => address));
	const added = [...new Set(records)].filter((address) => !known.has(address)).sort();
	return { addresses: [...addresses, ...added.map((address) => ({ address }))], added };
}

/** Writes the addresses of new events and resolutions into addresses.json. Throws every error of the three files. */
export function addAddresses({ data, root }: { data: string; root: string }): string[] {
	const read = (name: "addresses" | (typeof CITED_KINDS)[number]): Loaded => {
		const file = path.join(data, `${name}.json`);
		return loadFile(name, readFile(pathFrom(root, file), file));
	};
	const ledger = read("addresses");
	const cited = CITED_KINDS.map((kind) => ({ kind, loaded: read(kind) }));
	const diagnostics: Diagnostic[] = [ledger, ...cited.map(({ loaded }) => loaded)].flatMap(
		(loaded) => loaded.diagnostics,
	);
	if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
	const records = cited.flatMap(({ kind, loaded }) => [...loaded.ids].map((id) => recordAddress(kind, id)));
	const { addresses, added } = withNewAddresses(
		ledger.records.map(({ value }) => value as PermanentAddress),
		records,
	);
	if (added.length > 0) writeFileSync(path.join(data, "addresses.json"), addressesText(schemaOf(ledger), addresses));
	return added;
}

/** Where the file says that its schema is: a site elsewhere names another path. */
const schemaOf = ({ json }: Loaded): string => z.object({ $schema: z.string() }).parse(json.value).$schema;
