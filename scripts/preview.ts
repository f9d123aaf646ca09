import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { endSteps, showStep } from "./project/show-step.ts";
import { restoreFormer } from "./site/drafts.ts";
import { preview } from "./site/preview.ts";

// npm start: builds the site, serves it, and shows each change in the open pages.
await command(async () => {
	const wanted = process.env.PORT || "8080";
	const port = Number(wanted);
	if (!/^\d+$/.test(wanted) || port < 1 || port > 65535)
		throw new Error(
			`PORT is "${process.env.PORT}", which is no port. Write a number from 1 to 65535, such as PORT=8080.`,
		);
	await restoreFormer(siteFolders().output);
	const { address, ready, close } = await preview({
		folders: siteFolders(),
		env: process.env,
		port,
		onStep: showStep,
		onSay: (text) => {
			endSteps();
			console.log(text);
		},
	});
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, () => void close().finally(() => process.exit(0)));
	await ready;
	endSteps();
	console.log(`The site is at ${address}\nSave a file, and the open pages show it. Ctrl-C ends.`);
});
