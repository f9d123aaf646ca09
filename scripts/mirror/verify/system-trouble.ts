import { showName } from "../../hosting/file-names.ts";

const TROUBLES: Partial<Record<string, string>> = {
	EACCES: "may not be read by this user",
	EPERM: "may not be read by this user",
	ENAMETOOLONG: "has a longer path than this machine can open",
	ELOOP: "is a link that leads to itself",
	ENOENT: "was taken away while it was read",
	EMFILE: "cannot be opened, since too many files are open on this machine",
};

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
	error instanceof Error && "syscall" in error && "code" in error;

/** What the machine said of a file, in words that go on from its name. */
export const systemTrouble = (error: unknown): string =>
	(isOfSystem(error) && TROUBLES[error.code ?? ""]) || "cannot be read; the disk may be damaged";

/** Runs something of a copy; an error of the machine becomes one sentence that names the file, or else the copy. */
export async function plainly<T>(copy: string, run: () => Promise<T>): Promise<T> {
	try {
		return await run();
	} catch (error) {
		if (isOfSystem(error)) throw new Error(`${showName(error.path ?? copy)} ${systemTrouble(error)}.`);
		throw error;
	}
}
