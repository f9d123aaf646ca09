import { localUrl } from "../../urls/page-url.ts";
import type { Item, Shown } from "../review-shape.ts";
import type { PageItem } from "../words/page-items.ts";
import type { WordsSort } from "./groups.ts";
import type { Measured } from "./measure.ts";

interface Items {
	records: readonly Item[];
	pages: readonly PageItem[];
	labels: readonly Item[];
}

/** All items with where visitors see each. */
export function attachShown({ records, pages, labels }: Items, measured: Measured | undefined): Item[] {
	const words = (sort: WordsSort): Shown | undefined =>
		measured?.parts.find(({ part }) => part.words?.includes(sort))?.shown;
	return [
		...records.map((item) => {
			const found = measured?.parts.find(({ part }) => part.records.includes(item.what));
			const others = found?.part.records.filter((what) => what !== item.what) ?? [];
			return { ...withShown(item, found?.shown), ...(others.length > 0 && { together: others }) };
		}),
		...pages.map((page) => withShown(page.item, ofPage(page, words("pages"), measured))),
		...labels.map((item) => {
			const sort = item.what.startsWith("_includes") ? "strings" : "posters";
			const others = labels.filter((it) => it !== item && it.what.startsWith(item.what.slice(0, 6)));
			return {
				...withShown(item, words(sort)),
				...(others.length > 0 && { together: others.map(({ what }) => what) }),
			};
		}),
	];
}

const withShown = (item: Item, shown: Shown | undefined): Item => (shown === undefined ? item : { ...item, shown });

/** Of all that changed words do, what one page's do: its own page in its language, that of its translations, and all that name it. */
function ofPage(
	{ page, isTitled }: PageItem,
	shown: Shown | undefined,
	measured: Measured | undefined,
): Shown | undefined {
	if (shown === undefined || isTitled) return shown;
	const ids = [...new Set(shown.pages.map((url) => languageAt(url, measured)))];
	const own = new Set(page.language === "en" ? [page.url, ...ids.map((id) => localUrl(id, page.url))] : [page.url]);
	const pages = shown.pages.filter((url) => own.has(url));
	return {
		...shown,
		pages,
		languages: shown.languages.filter((id) => pages.some((url) => languageAt(url, measured) === id)),
	};
}

const languageAt = (url: string, measured: Measured | undefined): string =>
	(measured?.now.get(url) ?? measured?.was.get(url))?.language ?? "en";
