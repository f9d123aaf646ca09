import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addAddresses, addressesText, withNewAddresses } from "../../../../scripts/facts/permalinks/add-addresses.ts";
import { addressesInLog, formerAddresses, lostAddresses } from "../../../../scripts/facts/permalinks/lost-addresses.ts";
import { formatDiagnostic } from "../../../../scripts/project/diagnostics.ts";
import { runGit } from "../../../run-git.ts";
import { event, resolution } from "../small-site.ts";

describe("the list of addresses", () => {
	it("may grow, and an address may lead elsewhere", () => {
		const now = [{ address: "/events/a/", movedTo: "/events/" }, { address: "/events/b/" }];
		expect(lostAddresses(["/events/a/"], now, "_data/addresses.json")).toEqual([]);
	});

	it("may not lose an address, and says which line to put back", () => {
		const diagnostics = lostAddresses(
			["/events/a/", "/events/a/", "/events/b/"],
			[{ address: "/events/b/" }],
			"addresses.json",
		);
		expect(diagnostics.map(formatDiagnostic)).toEqual([
			'addresses.json:1:1: the address /events/a/ was taken out. Put it back: { "address": "/events/a/" }; and bring the event back with "status": "cancelled". Only if it never was announced, or has another id now, say where its address leads: { "address": "/events/a/", "movedTo": "/events/" }.',
		]);
	});

	it("is written with one address a line, in order, so that a diff shows what was added", () => {
		const text = addressesText("schema.json", [
			{ address: "/events/b/", movedTo: "/events/" },
			{ address: "/events/a/" },
		]);
		expect(text).toBe(
			'{\n\t"$schema": "schema.json",\n\t"addresses": [\n\t\t{ "address": "/events/a/" },\n\t\t{ "address": "/events/b/", "movedTo": "/events/" }\n\t]\n}\n',
		);
		expect(JSON.parse(addressesText("schema.json", []))).toEqual({ $schema: "schema.json", addresses: [] });
	});

	it("gets each new address once and keeps what it had", () => {
		const before = [{ address: "/events/b/", movedTo: "/events/" }];
		expect(withNewAddresses(before, ["/events/c/", "/events/b/", "/events/c/"])).toEqual({
			addresses: [...before, { address: "/events/c/" }],
			added: ["/events/c/"],
		});
	});

	it("is found in a patch whichever way its lines are written", () => {
		const patch = `\x1eChange\x1f+++ b/_data/addresses.json\n@@ -1 +1 @@\n-\t\t{ "address": "/events/a/" },\n+\t\t\t"address": "/events/b/",\n \t\t{ "address": "/events/c/" }\n`;
		expect(addressesInLog(patch).sort()).toEqual(["/events/a/", "/events/b/"]);
	});
});

describe("the history of the list", () => {
	let data: string;
	const write = (...addresses: string[]) =>
		writeFileSync(
			path.join(data, "addresses.json"),
			addressesText(
				"",
				addresses.map((address) => ({ address })),
			),
		);
	const git = (...args: string[]) => runGit(data, args);
	const commit = () => {
		git("add", "addresses.json");
		git("commit", "--message=Change", "--no-verify");
	};
	beforeEach(() => {
		data = mkdtempSync(path.join(tmpdir(), "ledger-"));
	});
	afterEach(() => rmSync(data, { recursive: true, force: true }));

	it("remembers an address even after its loss was committed", async () => {
		git("init");
		write("/events/a/", "/events/b/");
		commit();
		write("/events/b/", "/events/c/");
		commit();
		write("/events/c/");
		expect((await formerAddresses(data)).sort()).toEqual(["/events/a/", "/events/b/", "/events/c/"]);
	});

	it("forgets an address that a revert took away, until somebody adds it once more", async () => {
		git("init");
		write("/events/a/");
		commit();
		write("/events/a/", "/events/b/");
		commit();
		git("revert", "--no-edit", "HEAD");
		expect(await formerAddresses(data)).toEqual(["/events/a/"]);
		write("/events/a/", "/events/b/");
		commit();
		write("/events/a/");
		commit();
		expect((await formerAddresses(data)).sort()).toEqual(["/events/a/", "/events/b/"]);
	});

	it("is empty where there is no git, as in a copy of the files", async () => {
		write("/events/a/");
		expect(await formerAddresses(data)).toEqual([]);
	});

	it("is written on by the command for new records, and told", () => {
		write("/events/old/");
		writeFileSync(path.join(data, "events.json"), JSON.stringify({ $schema: "", events: [event("picnic")] }));
		writeFileSync(
			path.join(data, "resolutions.json"),
			JSON.stringify({ $schema: "", resolutions: [resolution("hi")] }),
		);
		expect(addAddresses({ data, root: data })).toEqual(["/events/picnic/", "/resolutions/hi/"]);
		const text = readFileSync(path.join(data, "addresses.json"), "utf8");
		expect(text.match(/"address"/g)).toHaveLength(3);
		expect(addAddresses({ data, root: data })).toEqual([]);
		expect(readFileSync(path.join(data, "addresses.json"), "utf8")).toBe(text);
	});
});
