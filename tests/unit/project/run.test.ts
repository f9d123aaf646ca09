import {
	chmodSync,
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { runTool } from "../../../scripts/project/run-tool.ts";

// A small project with two packages and a Node of its own, whose npm puts them where they belong.

const NODE = `node_modules/node-${process.platform}-${process.arch}`;
const TOOL = { version: "1.0.0", bin: { tool: "tool.js" } };
const NATIVE = { version: "1.0.0", optional: true, os: ["linux", "darwin"] };
const PACKAGES = {
	"node_modules/@x/tool": TOOL,
	"node_modules/native": NATIVE,
	[NODE]: { version: "24.0.0", optional: true, os: process.platform },
};
const OF_OTHER_MACHINES = { "node_modules/native-win": { version: "1.0.0", optional: true, os: ["win32"] } };

let root: string;
const at = (file: string) => path.join(root, file);
const write = (file: string, text: string) => {
	mkdirSync(path.dirname(at(file)), { recursive: true });
	writeFileSync(at(file), text);
};
const json = (file: string, value: unknown) => write(file, JSON.stringify(value));

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "run-"));
	for (const name of ["run.mjs", "project/start.ts"]) {
		mkdirSync(path.dirname(at(`scripts/${name}`)), { recursive: true });
		copyFileSync(path.join(projectRoot, "scripts", name), at(`scripts/${name}`));
	}
	write("scripts/hello.mjs", 'import { word } from "@x/tool";\nconsole.log(word, ...process.argv.slice(2));\n');
	json("package.json", { type: "module" });
	json("package-lock.json", { packages: { "": {}, ...PACKAGES, ...OF_OTHER_MACHINES } });
	for (const place of Object.keys(PACKAGES))
		json(`${place}/package.json`, { name: "x", version: "1", type: "module", exports: "./tool.js" });
	write("node_modules/@x/tool/tool.js", 'export const word = "hello";\n');
	write("node_modules/native/native.node", "n".repeat(200_000));
	mkdirSync(at(`${NODE}/bin`));
	symlinkSync(process.execPath, at(`${NODE}/bin/node`));
	mkdirSync(at("node_modules/.bin"));
	symlinkSync("../@x/tool/tool.js", at("node_modules/.bin/tool"));
	json("node_modules/.package-lock.json", { packages: PACKAGES });
	cpSync(at("node_modules"), at("whole"), { recursive: true, verbatimSymlinks: true });
	write("programs/npm", `#!/bin/sh\necho "installed by $1"\nrm -rf node_modules && cp -a whole node_modules\n`);
	chmodSync(at("programs/npm"), 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (script = "scripts/hello.mjs") =>
	runTool(process.execPath, [at("scripts/run.mjs"), script, "you"], {
		cwd: root,
		env: { PATH: `${at("programs")}:${process.env.PATH}`, DEBUG: "" },
	});
const empty = (file: string) => {
	rmSync(at(file), { recursive: true, force: true });
	writeFileSync(at(file), "");
};

test("where all is whole the command runs at once", async () => {
	expect(await run()).toEqual({ code: 0, output: "hello you\n" });
});

describe.runIf(process.platform !== "win32")("node_modules heals by itself", () => {
	const DAMAGES: readonly [string, () => void][] = [
		["nothing is there", () => rmSync(at("node_modules"), { recursive: true })],
		["a file is in its place", () => empty("node_modules")],
		["an installation was interrupted", () => rmSync(at("node_modules/.package-lock.json"))],
		["what npm noted is cut off", () => empty("node_modules/.package-lock.json")],
		["a package is gone", () => rmSync(at("node_modules/@x/tool"), { recursive: true })],
		["a package is not noted", () => json("node_modules/.package-lock.json", { packages: { [NODE]: PACKAGES[NODE] } })],
		["a package for this machine is gone", () => rmSync(at("node_modules/native"), { recursive: true })],
		["a package.json is gone", () => rmSync(at("node_modules/@x/tool/package.json"))],
		["a package.json is emptied", () => empty("node_modules/@x/tool/package.json")],
		["a package.json is cut off", () => write("node_modules/@x/tool/package.json", '{ "name": "x",')],
		["the programs are gone", () => rmSync(at("node_modules/.bin"), { recursive: true })],
		["a program leads nowhere", () => rmSync(at("node_modules/@x/tool/tool.js"))],
		["a library is emptied", () => empty("node_modules/native/native.node")],
		["a library is gone", () => rmSync(at("node_modules/native/native.node"))],
		["Node's package is gone", () => rmSync(at(NODE), { recursive: true })],
		["Node is gone", () => rmSync(at(`${NODE}/bin/node`))],
		["Node is emptied", () => empty(`${NODE}/bin/node`)],
		[
			"Node may not be run",
			() => {
				rmSync(at(`${NODE}/bin/node`));
				write(`${NODE}/bin/node`, "n".repeat(200_000));
			},
		],
		[
			"the lock has another version",
			() =>
				json("package-lock.json", { packages: { ...PACKAGES, "node_modules/@x/tool": { ...TOOL, version: "1.0.1" } } }),
		],
	];

	test.each(DAMAGES)("where %s", async (_, damage) => {
		damage();
		const { code, output } = await run();
		expect(output).toMatch(/^Installing what the project needs .*\ninstalled by ci\nhello you\n$/);
		expect(code).toBe(0);
	});
});

describe.runIf(process.platform !== "win32")("what does not heal is told without a trace", () => {
	const told = async (pattern: RegExp, script?: string) => {
		const { code, output } = await run(script);
		expect(output).toMatch(pattern);
		expect(output).not.toMatch(/^\s+at /m);
		expect(code).toBe(1);
	};

	test.each([
		["gone", "import './gone.js';", /Cannot find module .*gone\.js/],
		["emptied", "", /does not provide an export named 'word' \(file:.*hello\.mjs:1\)/],
		["cut off", "export const word = {", /Unexpected end of input/],
		["without what it needs", "import 'other';", /Cannot find package 'other' imported from/],
	])("a file of a package is %s", async (_, text, reason) => {
		write("node_modules/@x/tool/tool.js", text);
		const { source } = reason;
		await told(
			new RegExp(
				`^The command cannot begin: .*${source}.*\nDelete the folder node_modules and run the same command again\\.`,
			),
		);
	});

	test("an installation fails", async () => {
		write("programs/npm", "#!/bin/sh\nexit 1\n");
		empty("node_modules/.package-lock.json");
		await told(/\nThe installation failed\. Check the network\..* delete the folder node_modules\./);
	});

	test("node_modules is a link, and what is there does not fit", async () => {
		empty("node_modules/@x/tool/package.json");
		renameSync(at("node_modules"), at("elsewhere"));
		symlinkSync("elsewhere", at("node_modules"));
		await told(/^node_modules is a link to another place/);
		expect(existsSync(at("elsewhere/@x/tool"))).toBe(true);
	});
});
