import type { PageParts } from "./page-parts.ts";
import type { Match } from "./pagefind.ts";
import { resultItem } from "./result-item.ts";

const STEP = 10;

/** The list of results on the page: shows what was found, a few at a time. */
export class Results {
	readonly #parts: PageParts;
	readonly #timeZone: string;
	#matches: readonly Match[] = [];

	constructor(parts: PageParts, timeZone: string) {
		this.#parts = parts;
		this.#timeZone = timeZone;
	}

	get total(): number {
		return this.#matches.length;
	}

	get shown(): number {
		return this.#parts.list.children.length;
	}

	clear(): void {
		this.#matches = [];
		this.#parts.list.textContent = "";
		this.#parts.none.hidden = true;
		this.#parts.more.hidden = true;
	}

	/** Shows the first of what a search found, or the lines to call. Throws when their texts cannot be had. */
	async show(matches: readonly Match[], isWanted: () => boolean): Promise<void> {
		const items = await this.#items(matches.slice(0, STEP));
		if (!isWanted()) return;
		this.clear();
		this.#matches = matches;
		this.#append(items);
		this.#parts.none.hidden = matches.length > 0;
		this.#parts.fallback.hidden = true;
	}

	/** Shows the next few and moves the focus to the first of them. */
	async showMore(): Promise<void> {
		const { list } = this.#parts;
		const matches = this.#matches;
		const first = this.shown;
		const items = await this.#items(matches.slice(first, first + STEP));
		// A new search, or a second press, came first.
		if (matches !== this.#matches || first !== this.shown) return;
		this.#append(items);
		list.children[first]?.querySelector("a")?.focus();
	}

	async #items(matches: readonly Match[]): Promise<HTMLElement[]> {
		const found = await Promise.all(matches.map((match) => match.data()));
		return found.map((data) => resultItem(data, (kind) => this.#kindName(kind), this.#timeZone));
	}

	#append(items: readonly HTMLElement[]): void {
		this.#parts.list.append(...items);
		this.#parts.more.hidden = this.shown >= this.total;
	}

	/** The kind in the page's language, as the form's list names it. */
	#kindName(kind: string): string {
		const option = Array.from(this.#parts.kinds.options).find(({ value }) => value === kind);
		return kind === "" ? "" : (option?.dataset.one ?? "");
	}
}
