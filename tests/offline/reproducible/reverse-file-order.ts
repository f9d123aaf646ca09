import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a program by `node --import`: every folder that it or its children list comes in the reverse order. A file system
// promises no order, but a test cannot choose one: ext4's is of the names and a number of the disk.

type Done = (error: unknown, found?: unknown[]) => void;

/** A function that answers by its last argument. */
const reversedLater =
	(list: (...args: unknown[]) => void) =>
	(...args: unknown[]): void => {
		const done = args.pop() as Done;
		list(...args, (error: unknown, found?: unknown[]) => done(error, found?.toReversed()));
	};

const reversedNow =
	(list: (...args: unknown[]) => unknown[]) =>
	(...args: unknown[]): unknown[] =>
		list(...args).toReversed();

/** A function that gives a promise or, as fs.promises.glob, something to go through. */
const reversedPromise =
	(list: (...args: unknown[]) => Promise<unknown[]>) =>
	async (...args: unknown[]): Promise<unknown[]> =>
		(await list(...args)).toReversed();

async function* reversedEach(list: AsyncIterable<unknown>): AsyncGenerator<unknown> {
	yield* (await Array.fromAsync(list)).toReversed();
}

/** An open folder, whose entries can only be gone through: nothing here reads them one by one. */
const reversedFolder = (folder: fs.Dir) => ({
	path: folder.path,
	[Symbol.asyncIterator]: () => reversedEach(folder),
});

const { readdir, readdirSync, glob, globSync, promises } = fs;
const { readdir: readdirPromise, glob: globEach, opendir } = promises;

Object.assign(fs, {
	readdir: reversedLater(readdir as Parameters<typeof reversedLater>[0]),
	readdirSync: reversedNow(readdirSync as Parameters<typeof reversedNow>[0]),
	glob: reversedLater(glob as Parameters<typeof reversedLater>[0]),
	globSync: reversedNow(globSync as Parameters<typeof reversedNow>[0]),
});
Object.assign(promises, {
	readdir: reversedPromise(readdirPromise as Parameters<typeof reversedPromise>[0]),
	glob: (...args: Parameters<typeof globEach>) => reversedEach(globEach(...args)),
	opendir: async (...args: Parameters<typeof opendir>) => reversedFolder(await opendir(...args)),
});
syncBuiltinESMExports();
