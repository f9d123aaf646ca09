import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { endSteps, showStep } from "./project/show-step.ts";
import { preview } from "./site/preview.ts";

// npm start: builds the site and serves it, with live reload.
await command(async () => {
	const wanted = process.env.PORT || "8080";
	const port = Number(wanted);
	if (!/^\d+$/.test(wanted) || port < 1 || port > 65535)
		throw new Error(
			`PORT is "${process.env.PORT}", which is no port. Write a number from 1 to 65535, such as PORT=8080.`,
		);
	await preview({
		folders: siteFolders(),
		env: process.env,
		port,
		onStep: showStep,
		onReady: (text) => {
			endSteps();
			console.log(text);
		},
	});
});
