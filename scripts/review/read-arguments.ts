import { parseArgs } from "node:util";

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

/** Where a preview of the change stands, with a slash at its end. Throws a sentence for what is no web address. */
export function previewRoot(text: string): string {
	const url = URL.parse(text);
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
		throw new Error(
			`The preview is given as "${text}", which is no web address. Write one such as --preview https://deploy-preview-7--example.netlify.app/.`,
		);
	return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
