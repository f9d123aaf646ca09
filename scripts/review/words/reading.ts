import { createMarkdown } from "../../words/markdown.ts";
import { readability } from "../../words/reading-grade.ts";
import type { End } from "../ends/end.ts";
import type { Reading } from "../review-shape.ts";
import type { PageItem } from "./page-items.ts";

/** How easily the pages that changed are read, before and after, where their language has a formula. */
export function readingOf(items: readonly PageItem[], was: End, renames: ReadonlyMap<string, string>): Reading[] {
	const markdown = createMarkdown();
	const before = new Map(was.words.pages.map((page) => [page.file, page]));
	return items.flatMap(({ item, page }) => {
		const now = item.happening === "removed" || item.happening === "renamed" ? undefined : readability(markdown, page);
		if (now === undefined) return [];
		const former = before.get(page.file) ?? before.get(renames.get(page.file) ?? "");
		return [
			{
				file: page.file,
				title: page.meta.title,
				was: former === undefined ? null : (readability(markdown, former) ?? null),
				now,
			},
		];
	});
}
