import { type PageData, pageName } from "../../_includes/page-data.ts";
import { pageUrl } from "../words/page-url.ts";

/** Where a page of words is written; a draft that English stands in for is not. Templates of other kinds name their own place. */
export function pagePermalink(data: PageData): string | false {
	const [, language = "en"] = data.page.filePathStem.split("/");
	const name = pageName(data);
	return data.edition.trustOf(language, name)?.state === "english" ? false : pageUrl(language, name);
}
