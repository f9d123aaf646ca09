// Runs one of the project's commands on the project's own Node, after making sure that everything it needs is installed.
// Plain JavaScript, since this file alone must also run on the old Node that a machine may have.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const modules = path.join(root, "node_modules");
const stop = (sentence) => {
	console.error(sentence);
	process.exit(1);
};

const read = (...names) => JSON.parse(readFileSync(path.join(root, ...names), "utf8"));

/** The place of the pinned Node, which npm installs like any package; none is made for every kind of machine. */
const isWindows = process.platform === "win32";
const nodePlace = `node_modules/node-${isWindows ? "win" : process.platform}-${process.arch}`;
const pinnedNode = path.join(root, nodePlace, "bin", isWindows ? "node.exe" : "node");

/** Whether each package of the lock is there as npm leaves it: an installation or a deletion may have been interrupted. */
function isWhole() {
	try {
		const installed = read("node_modules/.package-lock.json").packages;
		return Object.entries(read("package-lock.json").packages).every(([place, locked]) => {
			if (place === "") return true;
			if (installed[place] === undefined) return (locked.optional || locked.devOptional) && place !== nodePlace;
			// Throws on what is missing or cut off.
			read(place, "package.json");
			return installed[place].version === locked.version && hasPrograms(place, installed[place]);
		});
	} catch {
		return false;
	}
}

function hasPrograms(place, { bin = {}, os }) {
	// What is made for one kind of machine is a program or a library. An emptied one makes others wait for ever, or be silent.
	if (os && !["", "bin", "lib"].some((folder) => filesIn(path.join(root, place, folder)).some(isProgram))) return false;
	const isOnTop = /^node_modules\/(@[^/]+\/)?[^/]+$/.test(place);
	return !isOnTop || Object.keys(bin).every((name) => existsSync(path.join(modules, ".bin", name)));
}

const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []);

/** Far larger than most texts. A library, which has an extension, is not run by itself. */
function isProgram(file) {
	const { size, mode } = statSync(file);
	if (size < 100_000 || /\.(md|txt|json|[cm]?[jt]s)$/.test(file)) return false;
	return isWindows || path.extname(file) !== "" || (mode & 0o100) !== 0;
}

function install() {
	// npm empties the folder first, also one that a link leads to and that others use.
	if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
		stop(
			"node_modules is a link to another place, and what is there does not fit. Remove the link and run the same command again.",
		);
	console.log("Installing what the project needs (about a minute, only this once) …");
	const npm = isWindows ? "npm.cmd" : "npm";
	const { status } = spawnSync(
		npm,
		["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
		{ cwd: root, stdio: "inherit", shell: isWindows },
	);
	if (status !== 0)
		stop(
			"The installation failed. Check the network. If that is well, delete the folder node_modules. Then run the same command again.",
		);
}

/** The pinned Node; where none is made for this kind of machine, or it does not run there, this Node if it is recent enough. */
function findNode() {
	const isThere = existsSync(pinnedNode);
	if (isThere && spawnSync(pinnedNode, ["--version"], { encoding: "utf8" }).stdout?.startsWith("v24."))
		return pinnedNode;
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major === 24 && minor >= 8) return process.execPath;
	const advice = "nstall Node 24 from https://nodejs.org and run the same command again.";
	return stop(
		isThere
			? `The Node in ${nodePlace} does not run. Delete the folder node_modules and run the same command again. If that is no help, i${advice}`
			: `This machine has Node ${process.versions.node}. I${advice}`,
	);
}

// What a command loads comes from hundreds of packages; none of them may ever see the key.
if (process.env.MINISIGN_SECRET_KEY || process.env.MINISIGN_PASSWORD)
	stop(
		"This command loads packages, which must not see the signing key. Run it without MINISIGN_SECRET_KEY and MINISIGN_PASSWORD, and sign with minisign itself afterwards: minisign -S -m _release/SHA256SUMS",
	);
if (!isWhole()) install();
const node = findNode();
const bin = [path.dirname(node), path.join(root, "node_modules/.bin")].join(path.delimiter);
const child = spawn(node, ["scripts/project/start.ts", ...process.argv.slice(2)], {
	cwd: root,
	stdio: "inherit",
	env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
