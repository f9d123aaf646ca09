import path from "node:path";
import { SUMS_FILE } from "./hosting/checksums.ts";
import { makeRelease } from "./offline/make-release.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";

// npm run release: what a release offers for download, in _release, from the copies that npm run mirror made.
await command(async () => {
	const { folder, edition, files, notes } = await makeRelease(siteFolders(), process.env);
	console.log(`The release of the edition of ${edition} is in ${folder}:`);
	for (const file of files) console.log(`  ${file}`);
	console.log(`It is not signed. To sign it: minisign -S -m ${path.join(folder, SUMS_FILE)}`);
	for (const note of notes) console.log(`Warning: ${note}`);
});
