import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import { lostRecords } from "../../../scripts/review/git/lost-records.ts";
import { cityFolders } from "../../city.ts";
import { runGit } from "../../run-git.ts";

let root: string;
let data: string;
const git = (...args: string[]) => runGit(root, args);
const file = (name: string) => path.join(data, name);
const commit = (message: string) => {
	git("add", "--all");
	git("commit", "--message", message, "--no-verify");
};
const lost = async () => (await lostRecords({ data, root })).map((it) => it.file);
/** A record like one that is there, under another name. */
const add = (like: string, name: string, fields: object) =>
	writeFileSync(file(name), JSON.stringify({ ...JSON.parse(readFileSync(file(like), "utf8")), ...fields }));

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "lost-"));
	data = path.join(root, "_data");
	cpSync(cityFolders.data, data, { recursive: true });
	git("init", "--initial-branch=main");
	commit("First");
	git("switch", "--create", "change");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the file of a published record", () => {
	it("may not be taken out, and what to write is said", async () => {
		rmSync(file("events/harvest-supper.json"));
		expect(await lostRecords({ data, root })).toEqual([
			{
				file: "_data/events/harvest-supper.json",
				line: 1,
				column: 1,
				message:
					'the file was taken out, but its page is published, and somebody may have cited it. Bring the file back. An event that does not take place says "status": "cancelled". If the page is to go, add "movedTo": "/events/", or the address of what takes its place; or "withdrawn": true.',
			},
		]);
		commit("Take it out");
		expect(await lost()).toEqual(["_data/events/harvest-supper.json"]);
	});

	it("may not have another name either", async () => {
		git("mv", "_data/resolutions/replaced.json", "_data/resolutions/older.json");
		expect(await lost()).toEqual(["_data/resolutions/replaced.json"]);
	});

	it("may go by a revert, and a file that was never published may go", async () => {
		add("events/harvest-supper.json", "events/new.json", {});
		commit("Add an event");
		rmSync(file("events/new.json"));
		expect(await lost()).toEqual([]);
		git("restore", ".");
		git("switch", "main");
		git("merge", "--no-edit", "change");
		git("switch", "--create", "undo");
		git("revert", "--no-edit", "HEAD");
		expect(await lost()).toEqual([]);
	});

	it("is not missed where there is no history, or no main branch", async () => {
		git("branch", "--delete", "--force", "main");
		rmSync(file("events/harvest-supper.json"));
		expect(await lost()).toEqual([]);
		rmSync(path.join(root, ".git"), { recursive: true });
		expect(await lost()).toEqual([]);
	});
});

it("two branches that each add a record merge without a conflict, in one order", async () => {
	add("events/harvest-supper.json", "events/fair-b.json", { name: { en: "Fair B" } });
	add("resolutions/welcome.json", "resolutions/hello-b.json", { number: null });
	commit("Add two");
	git("switch", "main");
	git("switch", "--create", "other");
	add("events/harvest-supper.json", "events/fair-a.json", { name: { en: "Fair A" } });
	add("resolutions/welcome.json", "resolutions/hello-a.json", { number: null });
	commit("Add two others");
	git("merge", "--no-edit", "change");
	const facts = readFacts({ data, root, siteDate: "2018-11-05", today: "2100-01-01" });
	const supper = facts.events.all.findIndex(({ id }) => id === "fair-a");
	expect(facts.events.all.slice(supper, supper + 3).map(({ id }) => id)).toEqual([
		"fair-a",
		"fair-b",
		"harvest-supper",
	]);
	expect(await lost()).toEqual([]);
});
