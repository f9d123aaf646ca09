import type { PageData } from "../../_includes/page-data.ts";
import { pageUrl } from "../words/page-url.ts";

/** Where a page of words is written; templates of other kinds name their own place. */
export function pagePermalink({ page, edition }: PageData): string {
	const [, tag = "", ...name] = page.filePathStem.split("/");
	return pageUrl(edition.facts.languages.byId.get(tag)?.folder ?? tag, name.join("/"));
}
