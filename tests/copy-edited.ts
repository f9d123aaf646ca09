import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { EDITED_FOLDERS, projectRoot } from "../scripts/project/folders.ts";

/** Copies all that people edit in the real project into a folder, which a test may change and judge. */
export async function copyEdited(root: string): Promise<void> {
	for (const folder of EDITED_FOLDERS)
		if (existsSync(path.join(projectRoot, folder)))
			await cp(path.join(projectRoot, folder), path.join(root, folder), { recursive: true });
	// Git keeps no empty folder, and tests put pictures into this one.
	await mkdir(path.join(root, "assets/images"), { recursive: true });
}
