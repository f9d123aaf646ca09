import { CHAPTERS, type ChangedPage, type Item } from "../review-shape.ts";
import type { Measured } from "./measure.ts";

/** Every page that differs: those first that most of the change is about, so that a reviewer looks at them first. */
export function changedPages({ was, now, whole }: Measured, items: readonly Item[]): ChangedPage[] {
	const weight = new Map<string, number>();
	for (const { chapter, shown } of items)
		for (const url of shown?.pages ?? [])
			weight.set(
				url,
				(weight.get(url) ?? 0) + (CHAPTERS.length - CHAPTERS.indexOf(chapter)) / (shown?.pages.length ?? 1),
			);
	return whole.pages
		.flatMap((url): ChangedPage[] => {
			const [before, after] = [was.get(url), now.get(url)];
			const page = after ?? before;
			if (page === undefined) return [];
			const happening = before === undefined ? "added" : after === undefined ? "removed" : "changed";
			return [{ url, title: page.title, language: page.language, happening, critical: page.critical }];
		})
		.sort((a, b) => Number(b.critical) - Number(a.critical) || (weight.get(b.url) ?? 0) - (weight.get(a.url) ?? 0));
}
