// Runs the command that run.mjs was asked for. What hinders it before it begins, such as a package that is half deleted, is told in a sentence.
import path from "node:path";
import { pathToFileURL } from "node:url";

process.argv.splice(1, 2, path.resolve(process.argv[2] ?? ""));
try {
	await import(pathToFileURL(process.argv[1] ?? "").href);
} catch (error) {
	process.exitCode = 1;
	const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
	// Node names the file of a text that it cannot read before all else.
	const [place = ""] = /^\S+:\d+$/m.exec(stack) ?? [];
	console.error(
		`The command cannot begin: ${message.split("\n")[0]}${place && ` (${place})`}\nDelete the folder node_modules and run the same command again. If somebody has just changed the code, look there first: DEBUG=1 before the command shows more.`,
	);
	if (process.env.DEBUG) console.error(error);
}
