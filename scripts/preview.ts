import { restoreFormer } from "./build/drafts.ts";
import { preview } from "./build/preview.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";

// npm start: builds the site, serves it, and shows each change in the open pages.
await command(async () => {
	const { PORT = "", HOST = "" } = process.env;
	const port = Number(PORT || 8080);
	if (!/^\d*$/.test(PORT) || port < 1 || port > 65535)
		throw new Error(`PORT is "${PORT}", which is no port. Write a number from 1 to 65535, such as PORT=8080.`);
	if (!/^([\w.-]*|\[[\da-f:]+\])$/i.test(HOST))
		throw new Error(`HOST is "${HOST}", which is no name. Write only the name or address, such as HOST=192.168.1.5.`);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(0));
	// Whoever read what it prints has gone.
	process.stdout.on("error", () => process.exit(0));
	const folders = siteFolders();
	await restoreFormer(folders.output);
	await preview({ folders, env: process.env, port, host: HOST.toLowerCase() });
});
