import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { atTerminal } from "../../../scripts/new/terminal.ts";

const screen = () => Object.assign(new PassThrough(), { isTTY: true, columns: 80 });

test("a line that is typed is the answer", async () => {
	const keys = new PassThrough();
	const asked = atTerminal(keys, screen(), ({ ask }) => ask("> "));
	keys.write("Snow\r");
	expect(await asked).toBe("Snow");
});

test.each([
	["Ctrl-C", "\u0003"],
	["Ctrl-D", "\u0004"],
])("%s gives no answer, now and for every later question", async (_, key) => {
	const keys = new PassThrough();
	const asked = atTerminal(keys, screen(), async ({ ask }) => [await ask("> "), await ask("> ")]);
	keys.write(key);
	expect(await asked).toEqual([undefined, undefined]);
});

test("the end of input gives no answer", async () => {
	const keys = new PassThrough();
	const asked = atTerminal(keys, new PassThrough(), ({ ask }) => ask("> "));
	keys.end();
	expect(await asked).toBeUndefined();
});
