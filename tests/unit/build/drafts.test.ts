import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearDrafts, draftOf, replaceFolder, restoreFormer } from "../../../scripts/build/drafts.ts";

// No process has this number: it is above what any system gives.
const KILLED = 2 ** 30;
let place: string;
beforeEach(() => {
	place = path.join(mkdtempSync(path.join(tmpdir(), "drafts-")), "_site");
});
afterEach(() => rmSync(path.dirname(place), { recursive: true, force: true }));

const write = (folder: string, text: string) => {
	mkdirSync(folder);
	writeFileSync(path.join(folder, "index.html"), text);
};
const read = () => readFileSync(path.join(place, "index.html"), "utf8");

test("a finished draft takes the place of the former site and leaves nothing beside it", async () => {
	write(place, "former");
	write(draftOf(place), "new");
	await replaceFolder(draftOf(place), place);
	expect(read()).toBe("new");
	expect(readdirSync(path.dirname(place))).toEqual(["_site"]);
});

test("what a killed build left is cleared, and what a running one makes stays", async () => {
	write(place, "former");
	write(`${place}.draft-${KILLED}`, "half");
	write(`${place}.draft-${KILLED}-old`, "older");
	write(draftOf(place), "half, of a process that had this one's number");
	const inWork = draftOf(place, process.ppid);
	write(inWork, "in work");
	await clearDrafts(place);
	expect(read()).toBe("former");
	expect(readdirSync(path.dirname(place)).sort()).toEqual(["_site", path.basename(inWork)]);
});

test("a build killed while its site changed places has not cost the former site", async () => {
	write(`${place}.draft-${KILLED}-old`, "former");
	write(`${place}.draft-${KILLED}`, "new");
	expect(existsSync(place)).toBe(false);
	await clearDrafts(place);
	expect(read()).toBe("former");
});

test("what cannot be deleted is told, and keeps neither this build nor the next from its place", async () => {
	write(place, "former");
	write(draftOf(place), "new");
	// Stands for a file that is locked.
	const refuse = (folder: string) => Promise.resolve(`${folder} is left over.`);
	expect(await replaceFolder(draftOf(place), place, refuse)).toEqual([`${draftOf(place)} is left over.`]);
	expect(read()).toBe("new");
	const left = `${place}.draft-${KILLED}-old`;
	renameSync(draftOf(place), left);
	expect(await clearDrafts(place, refuse)).toEqual([`${left} is left over.`]);
	expect(read()).toBe("new");
});

test("the only site is put back, whoever runs now under the number of the build that was killed", async () => {
	write(`${draftOf(place)}-old`, "former");
	write(draftOf(place), "new");
	await restoreFormer(place);
	expect(read()).toBe("former");
	expect(readdirSync(path.dirname(place)).sort()).toEqual(["_site", path.basename(draftOf(place))]);
});

test("a site that is there is not put back over", async () => {
	write(place, "new");
	write(`${place}.draft-${KILLED}-old`, "former");
	await restoreFormer(place);
	expect(read()).toBe("new");
});

test("a build whose former site another command has put back meanwhile takes its place all the same", async () => {
	write(`${draftOf(place)}-old`, "former");
	write(draftOf(place), "new");
	await restoreFormer(place);
	await replaceFolder(draftOf(place), place);
	expect(read()).toBe("new");
	expect(readdirSync(path.dirname(place))).toEqual(["_site"]);
});

test("a site that cannot take its place leaves the former one there", async () => {
	write(place, "former");
	await expect(replaceFolder(draftOf(place), place)).rejects.toThrow("ENOENT");
	expect(read()).toBe("former");
});

test.each(["2", "2-old", "old", "notes", `${KILLED}-notes`, `${KILLED}0`])(
	"a folder .draft-%s is somebody's own and stays",
	async (name) => {
		write(`${place}.draft-${name}`, "own");
		await clearDrafts(place);
		expect(readdirSync(path.dirname(place))).toEqual([`_site.draft-${name}`]);
	},
);

test("a file or a link by the name of a draft stays", async () => {
	writeFileSync(`${place}.draft-${KILLED}`, "own");
	symlinkSync("elsewhere", `${place}.draft-${KILLED}-old`);
	await clearDrafts(place);
	expect(readdirSync(path.dirname(place))).toHaveLength(2);
});
