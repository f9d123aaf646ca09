import { rm } from "node:fs/promises";

/** Deletes a folder that nothing needs any more. What cannot be deleted harms nobody, so it is no error. // => a warning, or undefined if it is gone */
export async function takeAway(folder: string): Promise<string | undefined> {
	try {
		await rm(folder, { recursive: true, force: true });
		return undefined;
	} catch {
		return `${folder} is left over and could not be deleted. Nothing needs it: unlock its files and delete it by hand.`;
	}
}
