/** The places of the search page that the script reads and fills; _includes/components/search-form.ts writes them. */
export interface PageParts {
	form: HTMLFormElement;
	input: HTMLInputElement;
	kinds: HTMLSelectElement;
	status: HTMLElement;
	list: HTMLElement;
	/** What to do when nothing is found. */
	none: HTMLElement;
	/** Around the button that shows the next results. */
	more: HTMLElement;
	/** The way to the list of all pages, for when the search cannot run. */
	fallback: HTMLElement;
	/** The link to the same search in English; the English page has none. */
	english: HTMLAnchorElement | undefined;
	/** The links to this page in other languages. */
	languages: readonly HTMLAnchorElement[];
}

/** Finds the places; undefined on a page without a search, or with a part of it missing. */
export function findParts(page: Document): PageParts | undefined {
	const form = page.querySelector<HTMLFormElement>("form[data-search]");
	const input = form?.querySelector("input");
	const kinds = form?.querySelector("select");
	const status = page.querySelector<HTMLElement>("[data-search-status]");
	const list = page.querySelector<HTMLElement>("[data-search-results]");
	const none = page.querySelector<HTMLElement>("[data-search-none]");
	const more = page.querySelector<HTMLElement>("[data-search-more]");
	const fallback = page.querySelector<HTMLElement>("[data-search-fallback]");
	const english = page.querySelector<HTMLAnchorElement>("a[data-search-english]") ?? undefined;
	const languages = Array.from(page.querySelectorAll<HTMLAnchorElement>(".languages a[hreflang]"));
	if (!form || !input || !kinds || !status || !list || !none || !more || !fallback) return undefined;
	return { form, input, kinds, status, list, none, more, fallback, english, languages };
}

/** A sentence of the page's language, which the build wrote on an element, with its `{places}` filled in. */
export function sentence(element: HTMLElement, name: string, values: Record<string, string | number> = {}): string {
	const text = element.getAttribute(`data-search-${name}`) ?? "";
	return text.replace(/\{(\w+)\}/g, (place, key: string) =>
		Object.keys(values).includes(key) ? String(values[key]) : place,
	);
}
