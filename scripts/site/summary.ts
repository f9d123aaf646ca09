import { formatFault } from "../project/faults.ts";
import { sizeInWords } from "../project/size.ts";
import type { BuildReport } from "./report.ts";

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
	const warnings = [...report.warnings.map(formatFault), ...report.notes];
	return [
		...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
		...warnings.map((warning) => `Warning: ${warning}`),
	].join("\n");
}
