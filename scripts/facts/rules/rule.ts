import type { Fault } from "../../project/faults.ts";
import type { Facts } from "../facts.ts";
import type { JsonPath } from "../read-json.ts";
import type { FileName } from "../schema/files.ts";

/** The facts that are well formed, so far as their files could be read; a rule says nothing about what is not there. */
export interface Evidence extends Omit<Facts, "site" | "siteDate"> {
	/** undefined if site.json has faults. */
	readonly site: Facts["site"] | undefined;
	/** The day by the real calendar, where the site's owner is, whatever day the site is built for. // => "2018-11-05" */
	readonly today: string;
	/** Every id that a file names, also those of records with other faults. No entry if the file could not be read. */
	readonly ids: ReadonlyMap<FileName, ReadonlySet<string>>;
	/** The files all of whose records are well formed: only these prove that something is missing. */
	readonly whole: ReadonlySet<FileName>;
}

/** Makes a fault at a field of a record. // at(line, ["numbers", 0, "dial"], "…") */
export type At = (record: object, path: JsonPath, message: string) => Fault;

/** Judges facts against each other. */
export type Rule = (evidence: Evidence, at: At) => Fault[];
