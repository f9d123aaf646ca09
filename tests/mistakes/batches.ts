import type { Mistake } from "./mistake.ts";

const PAGE = /^content\/([^/]+)\/(?:\.english\/)?(.+)\.(?:md|json)$/;

/** Everything of which something may be said because of a mistake: a page in English, and its translations with it. */
export function touched({ changes, says }: Mistake): Set<string> {
	const files = [
		...changes.flatMap((it) => ("renameTo" in it ? [it.file, it.renameTo] : [it.file])),
		...says.flatMap(({ file }) => file ?? []),
	];
	return new Set(files.flatMap((file) => [file, placeOf(file), ...translationsOf(file)]));
}

/** A page or what is remembered of its English; else the file itself. // "content/es/.english/rights.json" => "es rights" */
export function placeOf(file: string): string {
	const [, language, name] = PAGE.exec(file) ?? [];
	return name === undefined ? file : `${language} ${name}`;
}

const translationsOf = (file: string): string[] => {
	const [, language, name] = PAGE.exec(file) ?? [];
	return language === "en" ? ["es", "ar", "hmn"].map((other) => `${other} ${name}`) : [];
};

/** Mistakes that touch nothing in common, together, so that a whole judgement serves many of them. */
export function batches(mistakes: readonly Mistake[]): Mistake[][] {
	const made: { mistakes: Mistake[]; touched: Set<string> }[] = [];
	for (const mistake of mistakes) {
		const own = touched(mistake);
		const free = made.find((batch) => batch.touched.isDisjointFrom(own));
		if (free === undefined) made.push({ mistakes: [mistake], touched: own });
		else {
			free.mistakes.push(mistake);
			free.touched = free.touched.union(own);
		}
	}
	return made.map((batch) => batch.mistakes);
}
