import type { Language } from "../facts/schema/language.ts";
import { type Diagnostic, formatDiagnostic } from "../project/diagnostics.ts";
import { sizeInWords } from "../project/size.ts";
import { siteFiles } from "../urls/site-files.ts";

/** What a build has to tell at its end. */
export interface BuildReport {
	pages: ReadonlyMap<string, number>;
	pictures: number;
	searchBytes: number;
	searchPages: number;
	/** How easily each critical page is read, by file, where its language has a formula. */
	readability: ReadonlyMap<string, string>;
	/** Seconds by step, in order. */
	seconds: ReadonlyMap<string, number>;
	warnings: readonly Diagnostic[];
	/** Warnings that no file is to blame for. */
	notes: readonly string[];
}

/** What a build tells at its end: pages per language, pictures, index size, how easily they are read, seconds per step, warnings. */
export function summary(report: BuildReport): string {
	const rows: [string, string][] = [
		...[...report.pages].map(([tag, count]): [string, string] => [`pages, ${tag}`, String(count)]),
		["pictures", String(report.pictures)],
		["search index", `${report.searchPages} pages, ${sizeInWords(report.searchBytes)}`],
		...[...report.readability].map(([file, told]): [string, string] => [
			`reading, ${file.split("/").slice(1).join("/")}`,
			told,
		]),
		...[...report.seconds].map(([step, seconds]): [string, string] => [`seconds, ${step}`, seconds.toFixed(1)]),
	];
	const width = Math.max(...rows.map(([name]) => name.length));
	const warnings = [...report.warnings.map(formatDiagnostic), ...report.notes];
	return [
		...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
		...warnings.map((warning) => `Warning: ${warning}`),
	].join("\n");
}

/** How many pages a finished site has in each published language, by its id. */
export async function countPages(output: string, languages: readonly Language[]): Promise<Map<string, number>> {
	const published = languages.filter((language) => language.published);
	const counts = new Map(published.map(({ id }) => [id, 0]));
	for (const file of await siteFiles(output)) {
		if (!file.endsWith(".html")) continue;
		const [folder = ""] = file.split("/");
		const id = counts.has(folder) ? folder : "en";
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
