import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

export interface Step {
	id?: string;
	name?: string;
	uses?: string;
	run?: string;
	if?: string;
	with?: Readonly<Record<string, unknown>>;
	env?: Readonly<Record<string, string>>;
}

export interface Job {
	permissions?: Readonly<Record<string, string>>;
	"timeout-minutes"?: number;
	environment?: string;
	if?: string;
	steps: readonly Step[];
}

export interface Workflow {
	/** From the project's root. // => ".github/workflows/checks.yml" */
	file: string;
	text: string;
	name: string;
	on: Readonly<Record<string, unknown>>;
	permissions?: unknown;
	concurrency?: unknown;
	jobs: Readonly<Record<string, Job>>;
}

const FOLDER = ".github/workflows";

/** Every workflow of the project as GitHub would read it. What is not shaped so is found by actionlint first. */
export const readWorkflows = (root: string): Workflow[] =>
	readdirSync(path.join(root, FOLDER))
		.filter((name) => /\.ya?ml$/.test(name))
		.sort()
		.map((name) => {
			const text = readFileSync(path.join(root, FOLDER, name), "utf8");
			return { ...(parse(text) as Omit<Workflow, "file" | "text">), file: `${FOLDER}/${name}`, text };
		});

/** The step with an id, wherever it is. Throws when there is none, since a rehearsal of nothing would look well. */
export function stepOf(workflows: readonly Workflow[], id: string): Step {
	const found = workflows
		.flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps))
		.filter((step) => step.id === id);
	const [step] = found;
	if (step === undefined || found.length > 1)
		throw new Error(`${found.length} steps of the workflows have the id ${id}. Give it to one, and only to one.`);
	return step;
}
