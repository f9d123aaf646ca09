import { parseArgs } from "node:util";
import { previewRoot } from "./print/preview-link.ts";

export interface ReviewArguments {
	base?: string;
	preview?: string;
	isJson: boolean;
}

const USAGE = "Write npm run review -- [--base <branch or commit>] [--json] [--preview <web address>].";

/** What was typed after `npm run review --`. Throws a sentence for what is not understood. */
export function readArguments(args: readonly string[]): ReviewArguments {
	const { base, json, preview } = parsed(args);
	if (base?.trim() === "") throw new Error(`--base names no branch or commit. ${USAGE}`);
	return {
		isJson: json === true,
		...(base !== undefined && { base }),
		...(preview !== undefined && { preview: previewRoot(preview) }),
	};
}

function parsed(args: readonly string[]) {
	const options = { base: { type: "string" }, json: { type: "boolean" }, preview: { type: "string" } } as const;
	try {
		return parseArgs({ args: [...args], options, allowPositionals: false }).values;
	} catch {
		throw new Error(`"${args.join(" ")}" is not understood. ${USAGE}`);
	}
}
