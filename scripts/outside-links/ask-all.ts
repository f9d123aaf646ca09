import type { Outcome } from "./ask.ts";
import { ask, type Manners, sleep } from "./ask.ts";
import type { OutsideLink } from "./find-links.ts";

export interface CheckedLink extends OutsideLink {
	outcome: Outcome;
}

/** As many hosts at once; each is asked one thing at a time. */
const HOSTS_AT_ONCE = 4;

/** Asks for every link, in the order given. One host is never asked two things at once. */
export async function askAll(links: readonly OutsideLink[], manners: Manners): Promise<CheckedLink[]> {
	const outcomes = new Map<string, Outcome>();
	const hosts = [...Map.groupBy(links, ({ address }) => new URL(address).host).values()];
	const work = async () => {
		for (let host = hosts.shift(); host !== undefined; host = hosts.shift())
			for (const [index, { address }] of host.entries()) {
				if (index > 0) await sleep(manners.pause);
				outcomes.set(address, await ask(address, manners));
			}
	};
	await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
	const checked = links.map((link) => ({
		...link,
		outcome: outcomes.get(link.address) ?? ({ state: "unclear", reason: "it was not asked" } as const),
	}));
	requireNetwork(checked);
	return checked;
}

/** Without a network every link looks dead; better to say nothing of them. */
function requireNetwork(checked: readonly CheckedLink[]): void {
	const answered = checked.some(
		({ outcome }) => outcome.state === "alive" || outcome.state === "moved" || outcome.status !== undefined,
	);
	if (checked.length > 0 && !answered)
		throw new Error("None of the sites could be reached. Check the network of this machine and run the command again.");
}
