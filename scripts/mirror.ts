import { makeCopies } from "./offline/make-copies.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { endSteps, showStep } from "./project/show-step.ts";
import { sizeInWords } from "./project/size.ts";

// npm run mirror: copies of the finished site in _site/offline, for people without internet.
await command(async () => {
	const { edition, copies, notes } = await makeCopies({ folders: siteFolders(), env: process.env, onStep: showStep });
	endSteps();
	console.log(`The copies of the edition of ${edition} are made.`);
	for (const { file, bytes } of copies) console.log(`  ${file}  ${sizeInWords(bytes)}`);
	for (const note of notes) console.log(`Warning: ${note}`);
});
