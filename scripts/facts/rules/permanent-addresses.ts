import type { Diagnostic } from "../../project/diagnostics.ts";
import { CITED_KINDS, citedAt, isListId, recordAddress } from "../../urls/permalink.ts";
import { closest } from "../did-you-mean.ts";
import { addressLine } from "../permalinks/add-addresses.ts";
import type { PermanentAddress } from "../schema/address.ts";
import type { At, Evidence, Rule } from "./rule.ts";

/** Each event and resolution keeps its address for ever: it is in the list, and one whose record is gone leads elsewhere. */
export const permanentAddresses: Rule = (evidence, at) => [
	...CITED_KINDS.flatMap((kind) =>
		evidence[kind].all.flatMap((record) => recordDiagnostics(kind, record, evidence, at)),
	),
	...evidence.addresses.all.flatMap((entry) => entryDiagnostics(entry, evidence, at)),
];

function recordDiagnostics(
	kind: (typeof CITED_KINDS)[number],
	record: { id: string },
	evidence: Evidence,
	at: At,
): Diagnostic[] {
	const address = recordAddress(kind, record.id);
	if (isListId(record.id)) {
		const message = `the address ${address} is that of a list, so no record can have this id. Write one that says what it is, such as welcoming-city-2017.`;
		return [at(record, ["id"], message)];
	}
	const listed = evidence.ids.get("addresses");
	if (listed === undefined || listed.has(address)) return [];
	const message = `its address is not in addresses.json yet. Run npm run facts -- addresses, or add this line there: ${addressLine({ address })}.`;
	return [at(record, ["id"], message)];
}

function entryDiagnostics(entry: PermanentAddress, evidence: Evidence, at: At): Diagnostic[] {
	const { address, movedTo } = entry;
	const isThere = hasRecord(address, evidence);
	if (movedTo === undefined) return isThere ? [] : [at(entry, ["address"], goneMessage(address, evidence))];
	const cited = citedAt(address);
	// Of a file that cannot be read, nobody knows what is still there.
	if (cited && evidence.ids.get(cited.kind)?.has(cited.id)) {
		return [at(entry, ["movedTo"], `the record of ${address} is still there. Take out "movedTo", or the record.`)];
	}
	const next = evidence.addresses.byId.get(movedTo)?.movedTo;
	if (movedTo === address || next === address) {
		return [
			at(entry, ["movedTo"], `the address leads back to itself. Write where it leads, such as ${listOf(address)}.`),
		];
	}
	if (next !== undefined) {
		return [at(entry, ["movedTo"], `${movedTo} has moved on itself. Write where it leads now: ${next}.`)];
	}
	if (hasRecord(movedTo, evidence)) return [];
	return [at(entry, ["movedTo"], `${movedTo} is not there. Write an address that is, such as ${listOf(address)}.`)];
}

/** Whether an address has its record; true also for what only the finished site can tell: lists, other pages, unread files. */
function hasRecord(address: string, { ids }: Evidence): boolean {
	const cited = citedAt(address);
	return cited === undefined || (ids.get(cited.kind)?.has(cited.id) ?? true);
}

function goneMessage(address: string, evidence: Evidence): string {
	const renamed = closest(address, unlisted(evidence));
	const line = addressLine({ address, movedTo: renamed ?? listOf(address) });
	return renamed === undefined && citedAt(address)?.kind === "events"
		? `the event of this address was taken out. Bring it back and write "status": "cancelled"; only if it never was announced, say where its address leads now: ${line}.`
		: `no record has this address any more, but somebody may have cited it. Say where it leads now, such as ${line}.`;
}

/** Where a renamed record is to be looked for: among those without an entry. */
const unlisted = (evidence: Evidence): string[] =>
	CITED_KINDS.flatMap((kind) => [...(evidence.ids.get(kind) ?? [])].map((id) => recordAddress(kind, id))).filter(
		(address) => !evidence.ids.get("addresses")?.has(address),
	);

/** The list that a record stood in. // "/resolutions/daca-2017/" => "/resolutions/" */
const listOf = (address: string): string => `/${address.split("/")[1]}/`;
