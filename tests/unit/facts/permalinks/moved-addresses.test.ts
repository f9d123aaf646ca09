import { expect, test } from "vitest";
import { movedAddresses } from "../../../../scripts/facts/permalinks/moved-addresses.ts";
import { makeFacts, makeLanguage } from "../../make-facts.ts";

const moved = (movedTo?: string) =>
	movedAddresses(
		makeFacts({
			languages: [makeLanguage("en"), makeLanguage("es"), makeLanguage("so", { published: false })],
			addresses: [{ address: "/events/old/", ...(movedTo !== undefined && { movedTo }) }],
		}),
	).map(({ from, to }) => `${from} ${to}`);

test("an address that has moved leads on in every published language, to the page in that language", () => {
	expect(moved("/events/new/")).toEqual(["/events/old/ /events/new/", "/es/events/old/ /es/events/new/"]);
	expect(moved("/contact/#oira")[1]).toBe("/es/events/old/ /es/contact/#oira");
});
test("a file is the same for all languages", () => {
	expect(moved("/events/calendar.ics")[1]).toBe("/es/events/old/ /events/calendar.ics");
});
test("an address whose record is there leads nowhere else", () => {
	expect(moved()).toEqual([]);
});
