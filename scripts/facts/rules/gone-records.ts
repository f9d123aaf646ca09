import { citedAt, recordAddress } from "../../urls/permalink.ts";
import type { Rule } from "./rule.ts";

/** The address of a record that has moved leads to one that is there. */
export const goneRecords: Rule = ({ gone, ids }, at) => {
	const byAddress = new Map(gone.map((it) => [recordAddress(it.kind, it.id), it]));
	return gone.flatMap((record) => {
		const { kind, id, movedTo } = record;
		if (movedTo === undefined) return [];
		const told = (message: string) => [at(record, ["movedTo"], message)];
		const [address, next] = [recordAddress(kind, id), byAddress.get(movedTo)];
		const list = `/${kind}/`;
		if (movedTo === address || next?.movedTo === address)
			return told(`the address leads back to itself. Write where it leads, such as ${list}.`);
		if (next?.movedTo !== undefined)
			return told(`${movedTo} has moved on itself. Write where it leads now: ${next.movedTo}.`);
		if (next !== undefined) return told(`${movedTo} is withdrawn. Write where else it leads, such as ${list}.`);
		const cited = citedAt(movedTo);
		// Of a kind that cannot be read, nobody knows what is there; nor what only the finished site has.
		if (cited === undefined || ids.get(cited.kind)?.has(cited.id) !== false) return [];
		return told(`${movedTo} is not there. Write an address that is, such as ${list}.`);
	});
};
