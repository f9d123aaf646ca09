import path from "node:path";
import { type ConfigData, HtmlValidate } from "html-validate";
import { readPages } from "../scripts/checks/read-page.ts";
import { type Diagnostic, sortDiagnostics } from "../scripts/project/diagnostics.ts";

/** Judges every page of a finished site by the HTML standard and by rules of accessibility. Slower than `checkSite`: for tests. */
export async function validateHtml({ output }: { output: string }): Promise<Diagnostic[]> {
	const validator = new HtmlValidate(HTML_RULES);
	const folder = path.basename(output);
	const diagnostics: Diagnostic[] = [];
	for (const { file, html } of await readPages(output)) {
		const { results } = await validator.validateString(html, file);
		for (const { line, column, message, ruleId } of results.flatMap((result) => result.messages)) {
			diagnostics.push({ file: `${folder}/${file}`, line, column, message: `${message} (${ruleId})` });
		}
	}
	return sortDiagnostics(diagnostics);
}

/** html-validate's recommended rules and its rules of accessibility. What differs stands here with its reason. */
export const HTML_RULES: ConfigData = {
	root: true,
	extends: ["html-validate:recommended", "html-validate:a11y"],
	rules: {
		// The style keeps a number in one line; hyphens of another kind would be copied, searched and read aloud wrongly.
		"tel-non-breaking": ["error", { ignoreClasses: ["call"] }],
		// The title of a resolution is the Council's own, which nobody here may shorten; Hmong says it in more letters.
		"long-title": ["error", { maxlength: 300 }],
	},
};
