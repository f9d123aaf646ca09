import type { Collection, Facts } from "../../facts/facts.ts";
import { nameOf } from "../../facts/load-file.ts";
import type { Locale } from "../../i18n/locale.ts";

/**
 * Notes what is read while something is drawn, so that no list of what is used where can be wrong. Notes are names of things, alone and
 * with the field that was read. // => "hours/city-311", "hours/city-311#weekly"
 */
export interface Watch {
	/** The same thing, of which each field that is read is noted under a name. Its id is not: that is read to pass it over. */
	over<T extends object>(thing: T, name: string): T;
	note(name: string, field: string): void;
	/** What is made, and what was read meanwhile. */
	during<T>(make: () => T): { made: T; reads: ReadonlySet<string> };
}

/** A watch over one drawing of a site. */
export function makeWatch(): Watch {
	let reads = new Set<string>();
	const note = (name: string, field: string): void => void reads.add(name).add(`${name}#${field}`);
	return {
		note,
		over: (thing, name) =>
			new Proxy(thing, {
				get(target, field) {
					if (typeof field === "string" && field !== "id") note(name, field);
					return Reflect.get(target, field);
				},
			}),
		during(make) {
			reads = new Set();
			return { made: make(), reads };
		},
	};
}

/** Facts of which every record is watched, by its file and id. */
export function watchedFacts({ siteDate, site, fileSizes, gone, ...collections }: Facts, { over }: Watch): Facts {
	const watched = Object.entries(collections).map(([file, { all }]: [string, Collection<object>]) => {
		const records = all.map((record) => over(record, `${file}/${nameOf(record)}`));
		return [file, { all: records, byId: new Map(records.map((record) => [nameOf(record), record])) }];
	});
	return { siteDate, fileSizes, gone, site: over(site, "site/site"), ...Object.fromEntries(watched) };
}

/** A locale of which every string is watched, by its file and key: also the English, which may stand in or beside. */
export function watchedLocale(locale: Locale, { over, note }: Watch): Locale {
	const { language, t } = locale;
	const files = new Set([language.id, "en"].map((id) => `_includes/strings/${id}.json`));
	const noted = <Key extends string, Rest extends unknown[], Made>(say: (key: Key, ...rest: Rest) => Made) => {
		return (key: Key, ...rest: Rest): Made => {
			for (const file of files) note(file, key);
			return say(key, ...rest);
		};
	};
	const formats = [...files].reduce((it, file) => over(it, `${file}#${FORMATS}`), t.formats);
	return { ...locale, t: Object.assign(noted(t), { html: noted(t.html), formats }) };
}

/** By this name goes what strings say of dates and times, which they say through formats. */
const FORMATS = "formats";

/** The note for a string by its key. // ("time.noon") => "formats" */
export const stringField = (key: string): string => (/^(time\.|formats$)/.test(key) ? FORMATS : key);
