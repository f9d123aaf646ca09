import { type Query, readQuery, writeQuery } from "./search/address.ts";
import { forgivingSearch } from "./search/forgiving-search.ts";
import { lastTrouble, type SearchPlaces, watchRequests, withSearch } from "./search/load-search.ts";
import { findParts, type PageParts, sentence } from "./search/page-parts.ts";
import { Results } from "./search/results.ts";

// Runs on the search page alone. Without it, or where it cannot work, the page leads to the list of all pages.

/** While somebody types, one search a word is enough. */
const TYPING_PAUSE_MS = 300;
/** A screen reader hears the count once the typing has stopped, not at each letter. */
const ANNOUNCE_PAUSE_MS = 600;

/** The script of the search page, called with the zone of the site's days and the name of the script beside it for where WebAssembly is blocked. */
export function startSearch(timeZone: string, smallScript: string): void {
	const parts = findParts(document);
	const script = document.currentScript;
	if (!parts || !(script instanceof HTMLScriptElement)) return;
	watchRequests();
	runSearch(parts, timeZone, new URL(smallScript, script.src).href);
}

function runSearch(parts: PageParts, timeZone: string, smallScript: string): void {
	const { form, input, kinds, status, more, fallback, english, languages } = parts;
	const results = new Results(parts, timeZone);
	/** The number of the latest search: answers to earlier ones come too late. */
	let latest = 0;
	/** The search that the results are of. */
	let current = readQuery(location.search);

	const addressOf = (name: string): string => new URL(sentence(form, name), document.baseURI).href;
	const places: SearchPlaces = {
		// Not that of the page, which a browser that translates it replaces by its own.
		language: sentence(form, "language"),
		module: addressOf("module"),
		vocabulary: addressOf("vocabulary"),
		smallScript,
		smallPages: addressOf("small"),
	};

	const announce = afterPause((text: string) => {
		status.textContent = text;
	}, ANNOUNCE_PAUSE_MS);

	const fail = (): void => {
		results.clear();
		fallback.hidden = false;
		announce(sentence(form, lastTrouble() ?? "failed"));
	};

	const search = async (): Promise<void> => {
		const own = ++latest;
		// An address may bring more than the field takes.
		const query = { words: input.value.trim().slice(0, input.maxLength), kind: kinds.value };
		current = query;
		rememberInAddress(writeQuery(query));
		for (const link of languages) link.search = writeQuery(query);
		if (english) offerEnglish(english, query);
		if (query.words === "") {
			results.clear();
			announce("");
			return;
		}
		announce(sentence(form, "busy"));
		try {
			const found = await withSearch(places, async ({ index, vocabulary }) => {
				const answer = await forgivingSearch(query, index, vocabulary);
				await results.show(answer.results, () => own === latest);
				return answer;
			});
			if (own !== latest) return;
			const count = sentence(form, results.total === 1 ? "one" : "many", { count: results.total, words: query.words });
			const corrected = found.corrected && sentence(form, "corrected", { words: found.corrected });
			announce(corrected ? `${count}. ${corrected}` : count);
		} catch {
			if (own === latest) fail();
		}
	};

	const showMore = async (): Promise<void> => {
		try {
			await withSearch(places, () => results.showMore());
			announce(sentence(form, "shown", { shown: results.shown, count: results.total }));
		} catch {
			// What stands there holds without a connection too; a new edition has results of its own.
			if (lastTrouble() === "offline") announce(sentence(form, "offline"));
			else search();
		}
	};

	const showQuery = (): void => {
		input.value = current.words;
		kinds.value = current.kind;
		// A kind that the list does not have leaves nothing chosen.
		if (kinds.selectedIndex < 0) kinds.selectedIndex = 0;
	};
	showQuery();

	form.addEventListener("submit", (event) => {
		event.preventDefault();
		// On a phone the notes above the form would leave the answer out of sight, as if nothing had happened.
		search().then(() => form.scrollIntoView());
	});
	kinds.addEventListener("change", search);
	input.addEventListener("input", afterPause(search, TYPING_PAUSE_MS));
	more.addEventListener("click", showMore);
	// Safari empties the field when somebody comes back to the page and its results.
	window.addEventListener("pageshow", ({ persisted }) => persisted && showQuery());
	window.addEventListener("online", () => lastTrouble() === "offline" && search());
	if (current.words !== "") search();
}

/** Runs the last of several calls, once none has come for a while. */
function afterPause<T>(run: (value: T) => void, milliseconds: number): (value: T) => void {
	let waiting = 0;
	return (value) => {
		window.clearTimeout(waiting);
		waiting = window.setTimeout(() => run(value), milliseconds);
	};
}

/** Keeps the address worth sharing: it always stands for the search on the screen. */
function rememberInAddress(query: string): void {
	try {
		history.replaceState(null, "", query === "" ? location.pathname : query);
	} catch {
		// Some browsers refuse it for a page from a folder; the search itself works there, in a copy of the site.
	}
}

/** Makes the link to the English search one to the same search there; without words it leads to the search alone, as built. */
function offerEnglish(link: HTMLAnchorElement, query: Query): void {
	const hasWords = query.words !== "";
	link.search = hasWords ? writeQuery(query) : "";
	link.textContent = sentence(link, hasWords ? "same" : "all", { words: query.words });
}
