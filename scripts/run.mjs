// Runs one of the project's commands on the project's own Node, after making sure that everything it needs is installed.
// Plain JavaScript, since this file alone must also run on the old Node that a machine may have.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, lstatSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const modules = path.join(root, "node_modules");
const stop = (sentence) => {
	console.error(sentence);
	process.exit(1);
};

/** True when nothing is installed, or the lock file has changed since. */
function mustInstall() {
	const installed = path.join(modules, ".package-lock.json");
	return !existsSync(installed) || statSync(installed).mtimeMs < statSync(path.join(root, "package-lock.json")).mtimeMs;
}

function install() {
	// npm empties the folder first, also one that a link leads to and that others use.
	if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
		stop(
			"node_modules is a link to another place, and what is there does not fit. Remove the link and run the same command again.",
		);
	console.log("Installing what the project needs (about a minute, only this once) …");
	const npm = process.platform === "win32" ? "npm.cmd" : "npm";
	const { status } = spawnSync(
		npm,
		["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
		{ cwd: root, stdio: "inherit", shell: process.platform === "win32" },
	);
	if (status !== 0) stop("The installation failed. Check the network and run the same command again.");
}

/** The pinned Node from node_modules; where none is made for this kind of machine, this Node if it is recent enough. */
function findNode() {
	const require = createRequire(path.join(root, "package.json"));
	const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
	try {
		const folder = path.dirname(require.resolve(`${name}/package.json`));
		return path.join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
	} catch {
		const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
		if (major === 24 && minor >= 8) return process.execPath;
		return stop(
			`This machine has Node ${process.versions.node}. Install Node 24 from https://nodejs.org and run the same command again.`,
		);
	}
}

// What a command loads comes from hundreds of packages; none of them may ever see the key.
if (process.env.MINISIGN_SECRET_KEY || process.env.MINISIGN_PASSWORD)
	stop(
		"This command loads packages, which must not see the signing key. Run it without MINISIGN_SECRET_KEY and MINISIGN_PASSWORD, and sign with minisign itself afterwards: minisign -S -m _release/SHA256SUMS",
	);
if (mustInstall()) install();
const node = findNode();
const bin = [path.dirname(node), path.join(root, "node_modules/.bin")].join(path.delimiter);
const child = spawn(node, process.argv.slice(2), {
	cwd: root,
	stdio: "inherit",
	env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
