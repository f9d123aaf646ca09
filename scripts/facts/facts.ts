import type { z } from "zod";
import type { FILES, FileName } from "./schema/files.ts";
import type { Gone } from "./schema/gone.ts";
import type { Site } from "./schema/site.ts";

/** Records of one kind, in the order of the file, and by id. */
export interface Collection<T> {
	readonly all: readonly T[];
	readonly byId: ReadonlyMap<string, T>;
}

/** The kinds of facts that are a list of records: all but site.json. */
export type ListName = Exclude<FileName, "site">;

/** A record of one of them. // RecordOf<"hotlines"> is Hotline */
type RecordOf<Name extends ListName> = z.infer<(typeof FILES)[Name]>[Name &
	keyof z.infer<(typeof FILES)[Name]>] extends readonly (infer T)[]
	? T
	: never;

/** The records of every list, by its file. */
export type Lists = { readonly [Name in ListName]: Collection<RecordOf<Name>> };

/** All facts of the site, validated and linked. Made once by `readFacts`; everything else only reads. */
export interface Facts extends Lists {
	/** The day the site is built for, in the site's time zone. // => "2018-11-05" */
	readonly siteDate: string;
	readonly site: Site;
	/** The bytes of every file to download that is there, by its name. */
	readonly fileSizes: ReadonlyMap<string, number>;
	/** Published records that are gone: no list, search or feed has them, but their addresses stay. */
	readonly gone: readonly Gone[];
}
