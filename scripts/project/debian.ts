import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether this process is root, as in most containers. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Whether the machine runs Debian itself, whose packages hold what their names say. */
export const isDebian = (): boolean =>
	existsSync("/etc/os-release") && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));

/** Installs a package of Debian, and says so first; throws when that fails. Needs root. */
export async function installOnDebian(name: string): Promise<void> {
	console.log(`Installing Debian's ${name}, which the tests need and this machine does not have …`);
	const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, maxBuffer: 64 * 1024 * 1024 };
	await run("apt-get", ["update", "-qq"], options);
	await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], options);
}

/** Whether a program starts at all. */
export const starts = (program: string, args: readonly string[] = ["--version"]): Promise<boolean> =>
	run(program, [...args], { timeout: 20_000 }).then(
		() => true,
		(error: NodeJS.ErrnoException) => error.code !== "ENOENT",
	);

/** Sees to it that a program of a Debian package is there; where it cannot be had, the tests that need it are skipped by name. */
export async function provide(program: string, from: string): Promise<void> {
	if ((await starts(program)) || !isRoot() || !isDebian()) return;
	await installOnDebian(from).catch(() => undefined);
}
