import path from "node:path";
import { HtmlValidate } from "html-validate";
import { type Fault, sortFaults } from "../project/faults.ts";
import { HTML_RULES } from "./html-rules.ts";
import { readPages } from "./read-pages.ts";

/** Judges every page of a finished site by the HTML standard and by rules of accessibility. Slower than `checkSite`: for tests. */
export async function validateHtml({ output }: { output: string }): Promise<Fault[]> {
	const validator = new HtmlValidate(HTML_RULES);
	const folder = path.basename(output);
	const faults: Fault[] = [];
	for (const { file, html } of await readPages(output)) {
		const { results } = await validator.validateString(html, file);
		for (const { line, column, message, ruleId } of results.flatMap((result) => result.messages)) {
			faults.push({ file: `${folder}/${file}`, line, column, message: `${message} (${ruleId})` });
		}
	}
	return sortFaults(faults);
}
