import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { editionId } from "../../scripts/build/edition-id.ts";
import { projectRoot } from "../../scripts/project/folders.ts";
import { runTool, type ToolResult } from "../../scripts/project/run-tool.ts";
import { CITY, CITY_DAY, cityFolders } from "../city.ts";

/** The same for tests of the preview. */
export { CITY_DAY as FIXTURE_DAY } from "../city.ts";

/** Builds take seconds, and test files run beside each other. */
export const BUILD_TIMEOUT = 120_000;

/** A folder of its own for one test file. */
export const temporaryFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), "fixture-site-"));

/** Builds a site with the project's own command, in a process of its own, since a time zone holds for a whole process. */
export const buildSite = (
	folder: string,
	output: string,
	env: Readonly<Record<string, string>> = {},
): Promise<ToolResult> =>
	runTool(process.execPath, ["scripts/build.ts"], {
		env: { SITE_DATE: CITY_DAY, SITE_URL: "", URL: "", ...env, SITE_FOLDER: folder, SITE_OUTPUT: output },
	});

/** Finished sites of the frozen city, each under the name of all that it was made from. */
const FINISHED = path.join(projectRoot, ".cache/city");

/** The finished site of the frozen city, made once for all tests that only read it. */
export async function builtCity(): Promise<string> {
	const output = path.join(FINISHED, await editionId(cityFolders));
	if (existsSync(output)) return output;
	const made = await buildFixture();
	await mkdir(FINISHED, { recursive: true });
	for (const name of await readdir(FINISHED))
		if (!name.startsWith(path.basename(output))) await rm(path.join(FINISHED, name), { recursive: true, force: true });
	try {
		await cp(made, `${output}.draft-${process.pid}`, { recursive: true });
		await rename(`${output}.draft-${process.pid}`, output);
	} catch (error) {
		// Another process may have been first.
		if (!existsSync(output)) throw error;
	}
	await removeSite(made);
	return output;
}

/** Builds the fixture into a new folder, or says what its build printed. */
export async function buildFixture(env: Readonly<Record<string, string>> = {}): Promise<string> {
	const output = path.join(await temporaryFolder(), "out");
	const { code, output: printed } = await buildSite(CITY, output, env);
	if (code !== 0) throw new Error(`The fixture site does not build: ${printed}`);
	return output;
}

/** Takes away what `buildFixture` or `copyFixture` has made. */
export async function removeSite(place: string | undefined): Promise<void> {
	if (place !== undefined) await rm(path.dirname(place), { recursive: true, force: true });
}

/** A copy of the fixture whose files a test may spoil. */
export async function copyFixture(): Promise<string> {
	const copy = path.join(await temporaryFolder(), "site");
	for (const folder of ["_data", "_includes", "content", "assets"])
		await cp(path.join(CITY, folder), path.join(copy, folder), { recursive: true });
	return copy;
}

/** Changes the text of one file of a copy; fails where there is nothing to change. */
export async function spoil(copy: string, file: string, change: (text: string) => string): Promise<void> {
	const place = path.join(copy, file);
	const text = await readFile(place, "utf8");
	const changed = change(text);
	if (changed === text) throw new Error(`Nothing was changed in ${file}.`);
	await writeFile(place, changed);
}
