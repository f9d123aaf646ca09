import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSiteSources } from "../../scripts/build/sources.ts";
import { DiagnosticsError, formatDiagnostic } from "../../scripts/project/diagnostics.ts";
import { type Folders, projectRoot, siteFolders } from "../../scripts/project/folders.ts";
import { runTool } from "../../scripts/project/run-tool.ts";
import { applied, commandsOf, type Example, examplesOf } from "./examples.ts";

const HANDBOOK = path.join(projectRoot, "docs");
const AS_WRITTEN = path.join(projectRoot, "tests/handbook/site");
const pages = (await readdir(HANDBOOK)).filter((name) => name.endsWith(".md"));
const { scripts } = JSON.parse(await readFile(path.join(projectRoot, "package.json"), "utf8")) as {
	scripts: Record<string, string>;
};

/** The facts and words as they stood when the examples were written: what staff change later cannot break them. */
async function copyAsWritten(root: string): Promise<void> {
	await cp(AS_WRITTEN, root, { recursive: true });
	await mkdir(path.join(root, "assets/images"), { recursive: true });
}

/** Errors of a site, each in its sentence. */
async function diagnosticsOf(folders: Folders): Promise<string[]> {
	try {
		await readSiteSources(folders, {});
		return [];
	} catch (error) {
		if (error instanceof DiagnosticsError) return error.diagnostics.map(formatDiagnostic);
		throw error;
	}
}

/** Pictures that a page is told to show, as an editor would have uploaded them. */
async function uploadPictures(root: string, lines: readonly string[]): Promise<void> {
	for (const [, name] of lines.join("\n").matchAll(/\]\((?:\.\.\/)+assets\/images\/([^)]+)\)/g)) {
		const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: "#0b3d66" } });
		await picture.jpeg().toFile(path.join(root, "assets/images", name ?? ""));
	}
}

/** Files that a record is told to offer. */
async function uploadFiles(root: string, lines: readonly string[]): Promise<void> {
	const any = path.join(projectRoot, "tests/city/assets/files/council-minutes-2018-10-01.pdf");
	for (const [, name = ""] of lines.join("\n").matchAll(/"file": "([a-z0-9-]+\.pdf)"/g)) {
		await mkdir(path.join(root, "assets/files"), { recursive: true });
		await cp(any, path.join(root, "assets/files", name));
	}
}

describe.each(pages)("docs/%s", async (name) => {
	const page = await readFile(path.join(HANDBOOK, name), "utf8");
	let root: string;
	beforeEach(async () => {
		root = await mkdtemp(path.join(tmpdir(), "handbook-"));
		await copyAsWritten(root);
	});
	afterEach(() => rm(root, { recursive: true, force: true }));

	const apply = async (example: Example): Promise<void> => {
		const file = path.join(root, example.file);
		// An example may be a new file.
		const read = (place: string) => (existsSync(place) || example.before.length > 0 ? readFile(place, "utf8") : "");
		const text = applied(example, await read(file));
		const asWritten = path.join(AS_WRITTEN, example.file);
		// Of several ways to change a line the first is done.
		if (text === undefined && applied(example, await read(asWritten)) !== undefined) return;
		if (text === undefined)
			throw new Error(
				`docs/${name} shows a line that is not in ${example.file}: ${example.before[0]}. Write one that is.`,
			);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, text);
		await uploadPictures(root, example.becomes);
		await uploadFiles(root, example.becomes);
	};
	const diagnostics = () => diagnosticsOf(siteFolders({ SITE_FOLDER: root }));

	const examples = examplesOf(page);
	const commands = commandsOf(page).filter((command) => !command.endsWith("npm run new -- language"));

	/** What is wrong once some examples are done in a new copy. */
	const left = async (some: readonly Example[]): Promise<string[]> => {
		await rm(root, { recursive: true });
		await copyAsWritten(root);
		for (const example of some) await apply(example);
		return diagnostics();
	};
	test.each(examples.map((example, index) => [`${example.file}: ${example.becomes[0]?.trim()}`, index] as const))(
		"its example in %s leaves nothing to fix by itself, or with the step before or after it, or the first one",
		async (_name, at) => {
			const ways = [
				examples.slice(at, at + 1),
				examples.slice(at, at + 2),
				examples.slice(Math.max(0, at - 1), at + 1),
				// A part of a week, after the week.
				[...examples.slice(0, 1), ...examples.slice(at, at + 1)],
			];
			const results: unknown[] = [];
			for (const way of ways) {
				results.push(await left(way).catch((error: Error) => error.message));
				if (Array.isArray(results.at(-1)) && String(results.at(-1)) === "") return;
			}
			expect(results[0]).toEqual([]);
		},
	);

	if (examples.length + commands.length > 0)
		test("its examples and commands, in their order, leave nothing to fix", async () => {
			for (const example of examples) await apply(example);
			for (const command of commands) {
				const [, script = "", rest = ""] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? [];
				const file = /scripts\/\S+\.ts/.exec(scripts[script] ?? "")?.[0];
				expect(file, `"${command}" is no command of the project`).toBeDefined();
				const args = [file ?? "", ...rest.split(" ").filter((it) => it !== "")];
				const { code, output } = await runTool(process.execPath, args, { env: { SITE_FOLDER: root } });
				expect(`${code} ${output}`).toMatch(/^0/);
			}
			expect(await diagnostics()).toEqual([]);
		});

	test("its links lead to files of the project", () => {
		const broken = [...page.matchAll(/\]\(([^)#]*)(#[^)]*)?\)/g)]
			.map(([, to = ""]) => to)
			.filter((to) => to !== "" && !/^[a-z]+:/.test(to) && !/assets\/images\//.test(to))
			.filter((to) => !existsSync(path.join(HANDBOOK, to)));
		expect(broken).toEqual([]);
	});
});

test("every page of the handbook is in its list", async () => {
	const list = await readFile(path.join(HANDBOOK, "README.md"), "utf8");
	expect(pages.filter((name) => name !== "README.md" && !list.includes(`(${name})`))).toEqual([]);
});
