import { render } from "../../../_includes/layouts/page.ts";
import type { ShownPage } from "../language-pages.ts";
import { pagesOf } from "./template.ts";

/** Every page of words in each language; where there is no translation to show, English stands in, and says so. */
export const words = pagesOf({
	name: "words",
	items: ({ shownPages }) => shownPages,
	url: ({ url }: ShownPage) => url,
	source: ({ page }) => page.file,
	data: ({ language, page: { name, meta } }) => ({
		language,
		name,
		title: meta.title,
		description: meta.description,
	}),
	layout: (page, { renderWords }) => render({ ...page, content: renderWords(page) }),
});
