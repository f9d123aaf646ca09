/** Edits that once ended in something else than a site or sentences; they are tried on every run. Files are the fixture site's. */
export const FORMER_FINDS: readonly {
	name: string;
	file: string;
	find: string | RegExp;
	write: string;
	ends: "site" | "sentences";
}[] = [
	{
		name: "the advice for a word that every object of the language has was [object Object]",
		file: "_data/hours.json",
		find: /"timeZone": "[^"]*"/,
		write: '"timeZone": __proto__',
		ends: "sentences",
	},
];
