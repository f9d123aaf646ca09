import type { Fault } from "../../project/faults.ts";
import { citedAt } from "../../urls/permalink.ts";
import type { PermanentAddress } from "../schema/address.ts";
import { addressLine } from "./address-lines.ts";

/** Addresses that were once in the list and are no longer: it may only grow, since somebody may have cited each of them. */
export function lostAddresses(former: Iterable<string>, addresses: readonly PermanentAddress[], file: string): Fault[] {
	const kept = new Set(addresses.map(({ address }) => address));
	return [...new Set(former)].filter((address) => !kept.has(address)).map((address) => lost(address, file));
}

const lost = (address: string, file: string): Fault => {
	const moved = addressLine({ address, movedTo: `/${address.split("/")[1]}/` });
	const message =
		citedAt(address)?.kind === "events"
			? `the address ${address} was taken out. Put it back: ${addressLine({ address })}; and bring the event back with "status": "cancelled". Only if it never was announced, or has another id now, say where its address leads: ${moved}.`
			: `the address ${address} was taken out, but somebody may have cited it. Put it back, and say where it leads now: ${moved}.`;
	return { file, line: 1, column: 1, message };
};
