import { expect, test } from "vitest";
import { goneAddresses, movedAddresses } from "../../../scripts/facts/moved-addresses.ts";
import { makeFacts, makeLanguage } from "../make-facts.ts";

const languages = [makeLanguage("en"), makeLanguage("es"), makeLanguage("so", { published: false })];
const moved = (movedTo: string) =>
	movedAddresses(makeFacts({ languages }, { gone: [{ kind: "events", id: "old", movedTo }] })).map(
		({ from, to }) => `${from} ${to}`,
	);

test("an address that has moved leads on in every published language, to the page in that language", () => {
	expect(moved("/events/new/")).toEqual(["/events/old/ /events/new/", "/es/events/old/ /es/events/new/"]);
	expect(moved("/contact/#oira")[1]).toBe("/es/events/old/ /es/contact/#oira");
});
test("a file is the same for all languages", () => {
	expect(moved("/events/calendar.ics")[1]).toBe("/es/events/old/ /events/calendar.ics");
});
test("the address of what was withdrawn leads nowhere, and has its list beside it", () => {
	const facts = makeFacts({ languages }, { gone: [{ kind: "events", id: "old", withdrawn: true }] });
	expect(movedAddresses(facts)).toEqual([]);
	expect(goneAddresses(facts).map(({ from, to, list }) => [from, to, list])).toEqual([
		["/events/old/", undefined, "/events/"],
		["/es/events/old/", undefined, "/es/events/"],
	]);
});
