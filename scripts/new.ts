import { instead } from "./facts/did-you-mean.ts";
import { KINDS } from "./new/kinds.ts";
import { makeNew } from "./new/make-new.ts";
import { atTerminal } from "./new/terminal.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";

// npm run new -- <kind> [--flag answer …]: asks a few questions and writes a record or a file.
await command(async () => {
	const [name = "", ...flags] = process.argv.slice(2);
	const kind = KINDS.get(name);
	if (kind === undefined)
		throw new Error(`Write what is new, such as npm run new -- event. ${instead(name, KINDS.keys())}`);
	const work = { kind, flags, folders: siteFolders(), now: new Date() };
	const lines =
		process.stdin.isTTY && process.stdout.isTTY
			? await atTerminal(process.stdin, process.stdout, (terminal) => makeNew({ ...work, terminal }))
			: await makeNew({ ...work, terminal: undefined });
	console.log(lines.join("\n"));
});
