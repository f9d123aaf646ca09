import { readdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";

// Run by the test on both machines: prints what a build there would find.
const umask = process.umask();
console.log(
	JSON.stringify({
		folder: process.cwd(),
		day: new Date().toISOString().slice(0, 10),
		zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		locale: Intl.NumberFormat().resolvedOptions().locale,
		umask,
		processors: availableParallelism(),
		order: readdirSync("_data"),
		orderLater: await readdir("_data"),
	}),
);
