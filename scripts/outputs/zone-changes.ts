import { IANAZone } from "luxon";

/** A moment at which the clocks of a zone change, with offsets in minutes east of UTC. */
export interface ZoneChange {
	/** Milliseconds since 1970. */
	at: number;
	from: number;
	to: number;
}

const MINUTE = 60_000;
/** No zone changes its clocks twice within it: the shortest known is Ramadan in Morocco, a month. */
const STEP = 7 * 24 * 60 * MINUTE;

/** Years are asked for again by every event; 500 steps each would be felt by thousands. */
const known = new Map<string, readonly ZoneChange[]>();

/** Every change of a zone's clocks in a year (UTC), found through Intl. */
export function zoneChanges(timeZone: string, year: number): readonly ZoneChange[] {
	const key = `${timeZone} ${year}`;
	const changes = known.get(key) ?? findChanges(timeZone, Date.UTC(year, 0), Date.UTC(year + 1, 0));
	known.set(key, changes);
	return changes;
}

function findChanges(timeZone: string, start: number, end: number): ZoneChange[] {
	const zone = IANAZone.create(timeZone);
	const changes: ZoneChange[] = [];
	for (let early = start; early < end; early += STEP) {
		const late = Math.min(early + STEP, end);
		const [from, to] = [zone.offset(early), zone.offset(late)];
		if (from !== to) changes.push({ at: firstWith(to, zone, early, late), from, to });
	}
	return changes;
}

/** The first minute from which a zone has an offset that it has at `late` and not at `early`. */
function firstWith(offset: number, zone: IANAZone, early: number, late: number): number {
	if (late - early <= MINUTE) return late;
	const middle = Math.floor((early + late) / 2 / MINUTE) * MINUTE;
	return zone.offset(middle) === offset
		? firstWith(offset, zone, early, middle)
		: firstWith(offset, zone, middle, late);
}
