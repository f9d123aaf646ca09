import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { siteFiles } from "../../../scripts/urls/site-files.ts";

/** The rooms from the ground up, as README draws them: each may use those before it, and none after it. */
const ROOMS = [
	["scripts/project"],
	["scripts/urls"],
	["scripts/facts"],
	["assets"],
	["scripts/i18n"],
	["scripts/words"],
	["scripts/outputs"],
	["scripts/documents"],
	["scripts/pictures"],
	["scripts/posters"],
	["scripts/hosting"],
	["scripts/checks"],
	["_includes"],
	["scripts/search"],
	["scripts/build"],
	// Beside each other: what serves staff and the workflows, and the copies.
	["scripts/testing", "scripts/github", "scripts/outside-links", "scripts/new", "scripts/offline", "scripts/review"],
	["scripts", "."],
];

/** How high a file stands; the last room of the list that holds it, since "scripts" holds all of them. */
const heightOf = (file: string): number => {
	const folder = path.posix.dirname(file);
	const exact = ROOMS.findIndex((rooms) =>
		rooms.some((room) => `${folder}/`.startsWith(`${room}/`) && room !== "scripts"),
	);
	return exact === -1 ? ROOMS.length - 1 : exact;
};

const files: string[] = [];
for (const folder of ["scripts", "_includes", "assets"])
	for (const file of await siteFiles(path.join(projectRoot, folder)))
		if (file.endsWith(".ts")) files.push(`${folder}/${file}`);

/** The files of the code that a file imports. */
const importsOf = (file: string): string[] =>
	[...readFileSync(path.join(projectRoot, file), "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+\.ts)"/g)]
		.map(([, to = ""]) => path.posix.normalize(path.posix.join(path.posix.dirname(file), to)))
		.filter((to) => files.includes(to));

test("no room reaches up: data flows from the facts to what is made of them", () => {
	const up = files.flatMap((file) =>
		importsOf(file)
			.filter((to) => heightOf(to) > heightOf(file))
			.map((to) => `${file} uses ${to}, which is of a room above it`),
	);
	expect(up).toEqual([]);
});

test("no files use each other in a circle", () => {
	const state = new Map<string, "open" | "done">();
	const circles: string[] = [];
	const visit = (file: string, way: readonly string[]): void => {
		if (state.get(file) === "done") return;
		if (state.get(file) === "open") {
			circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
			return;
		}
		state.set(file, "open");
		for (const to of importsOf(file)) visit(to, [...way, file]);
		state.set(file, "done");
	};
	for (const file of files) visit(file, []);
	expect(circles).toEqual([]);
});
