import { DateTime, IANAZone } from "luxon";

/** What is wrong with a wall-clock time: a clock skips an hour in March and repeats one in November. */
export type ClockTrouble = "skipped" | "repeated";

/** Looks at wall-clock times such as "2018-11-04T01:30" in a zone; remembers when its clocks stand still, since that takes long to find out. */
export function clockTroubles(): (wall: string, zone: string) => ClockTrouble | undefined {
	const shifting = new Map<string, boolean>();
	return (wall, zone) => {
		const tenDays = wall.slice(0, "2018-11-0".length);
		const key = `${zone} ${tenDays}`;
		const mayShift = shifting.get(key) ?? shiftsAround(wall, zone);
		shifting.set(key, mayShift);
		return mayShift ? trouble(wall, zone) : undefined;
	};
}

const DAY = 86_400_000;

/** Whether the zone's offset differs between two days before the ten days of a date and two days after them. */
const shiftsAround = (wall: string, zone: string): boolean => {
	const tens = Number(wall.slice(8, 9)) * 10;
	const first = Date.parse(`${wall.slice(0, 7)}-01T00:00Z`) + (tens - 1) * DAY;
	const clock = IANAZone.create(zone);
	return clock.offset(first - 2 * DAY) !== clock.offset(first + 12 * DAY);
};

const trouble = (wall: string, zone: string): ClockTrouble | undefined => {
	const time = DateTime.fromISO(wall, { zone });
	if (time.toFormat("yyyy-MM-dd'T'HH:mm") !== wall) return "skipped";
	return time.getPossibleOffsets().length > 1 ? "repeated" : undefined;
};
