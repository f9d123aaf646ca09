import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Fault } from "../project/faults.ts";

interface Place {
	/** The folder of words. */
	content: string;
	/** The folder that faults are named from. */
	root: string;
}

/** Markdown outside the folders of published languages: it would become a page that nobody has judged. */
export function strayPages({ content, root }: Place, published: readonly string[]): Fault[] {
	if (!existsSync(content)) return [];
	return readdirSync(content, { withFileTypes: true, recursive: true })
		.filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith(".md"))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.flatMap((file) => {
			const [folder = "", ...rest] = path.relative(content, file).split(path.sep);
			if (rest.length > 0 && published.includes(folder)) return [];
			const name = path.relative(root, file).replaceAll(path.sep, "/");
			return [{ file: name, line: 1, column: 1, message: rest.length === 0 ? LOOSE : unpublished(folder) }];
		});
}

const LOOSE = "the page is in no language's folder. Move it into one, such as content/en/, or take it out.";

const unpublished = (folder: string): string =>
	`languages.json does not publish a language "${folder}". Move the page into the folder of one that it does, or publish the language first.`;
