import { pageUrl } from "../hosting/site-files.ts";
import type { Fault } from "../project/faults.ts";
import type { Edition } from "./edition.ts";

/** A fault of a finished page, told at the file that a person can open: the page of words that it was made of. */
export function atSource(fault: Fault, { urlOf }: Edition): Fault {
	const url = pageUrl(fault.file.replace(/^_site\//, ""));
	const source = [...urlOf].find(([, address]) => address === url)?.[0];
	return source === undefined
		? fault
		: { file: source, line: 1, column: 1, message: `on the page ${url}, ${fault.message}` };
}
