import path from "node:path";
import { restoreFormer } from "./build/drafts.ts";
import { publicKey } from "./offline/minisign.ts";
import { isGood, reportText } from "./offline/verify/report.ts";
import { verifyPlace } from "./offline/verify/verify-place.ts";
import { command } from "./project/command.ts";
import { projectRoot, realPlace, siteFolders } from "./project/folders.ts";

/** The facts are read only for a site on the web, since that takes longer than a folder does. */
const knownMoves = async () => (await import("./offline/known-moves.ts")).knownMoves(siteFolders());

// npm run verify -- <folder, file or address>: whether it is as its checksums say, and who signed them.
await command(async () => {
	const [what, ...more] = process.argv.slice(2);
	if (what === undefined || more.length > 0)
		throw new Error(
			"Say what to verify, one thing: npm run verify -- _site, or a file of a release, or an address that begins with https://.",
		);
	// npm starts every command in the project's root; names are meant from where the person stands.
	const place = /^[a-z][a-z0-9+.-]+:\/\//i.test(what)
		? what
		: path.resolve(process.env.INIT_CWD ?? process.cwd(), what);
	for (const folder of [siteFolders().output, realPlace(place)]) await restoreFormer(folder);
	const verification = await verifyPlace(place, what, publicKey(process.env, projectRoot), knownMoves);
	console.log(reportText(what, verification));
	if (!isGood(verification)) process.exitCode = 1;
});
