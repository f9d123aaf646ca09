import type { PageData } from "../../_includes/page-data.ts";
import { pageUrl } from "../words/page-url.ts";

/** Where a page of words is written; templates of other kinds name their own place. */
export function pagePermalink({ page }: PageData): string {
	const [, language = "en", ...name] = page.filePathStem.split("/");
	return pageUrl(language, name.join("/"));
}
