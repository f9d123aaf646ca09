import { pageUrl } from "../urls/page-url.ts";
import { CITED_KINDS, recordAddress } from "../urls/permalink.ts";
import { type Compared, formOf } from "./draw/compare-sites.ts";
import { type End, hasReadableWords } from "./end.ts";
import { counted, quoted } from "./facts/english.ts";
import type { Item } from "./review-shape.ts";

/** Addresses that no longer lead anywhere, and those that lead elsewhere now. With drawings every finished file counts, else the pages. */
export function addressItems(was: End, now: End, drawn?: Compared): Item[] {
	if (!hasReadableWords(now)) return [];
	const before = drawn ? new Map([...drawn.was].map(([url, { title }]) => [url, title])) : plannedUrls(was);
	const after = new Set(drawn ? drawn.now.keys() : plannedUrls(now).keys());
	const lost = [...before].filter(([url]) => !after.has(url) && !url.endsWith(".png"));
	const [posters, gone] = [true, false].map((isPoster) =>
		lost.filter(([url]) => (formOf(url) === "posters") === isPoster).sort(([a], [b]) => (a < b ? -1 : 1)),
	);
	const redirects = new Map(now.facts?.site.redirects.map(({ from, to }) => [from, to]));
	return [
		...(gone ?? []).map(([url, title]) => goneItem(url, title, redirects.get(url))),
		...(posters?.length ? [postersItem(posters.map(([url]) => url))] : []),
		...citedItems(was, now),
	];
}

function goneItem(url: string, title: string, to: string | undefined): Item {
	const name = title === "" ? "" : ` (${quoted(title)})`;
	if (to !== undefined) return item("renamed", url, `The address ${url}${name} now leads to ${to}.`);
	const sentence = `The address ${url}${name} leads nowhere any more: links to it and bookmarks of it break.`;
	return item("removed", url, sentence);
}

function postersItem(urls: readonly string[]): Item {
	const are = counted(urls.length, "poster or sign is", "posters and signs are");
	return item("removed", "toolkit", `${are} no longer there: ${urls.join(", ")}.`);
}

/** Published records that are gone now: their addresses lead elsewhere, or say so. */
function citedItems(was: End, now: End): Item[] {
	const before = new Map(was.facts?.gone.map((it) => [`${it.kind}/${it.id}`, it.movedTo ?? ""]));
	return (now.facts?.gone ?? []).flatMap(({ kind, id, movedTo }) => {
		const address = recordAddress(kind, id);
		if (before.get(`${kind}/${id}`) === (movedTo ?? "")) return [];
		return movedTo === undefined
			? [item("removed", address, `The page ${address} now says only that it was withdrawn, in every language.`)]
			: [item("renamed", address, `The address ${address} now leads to ${movedTo}, in every language.`)];
	});
}

const item = (happening: Item["happening"], what: string, sentence: string): Item => ({
	chapter: "addresses",
	happening,
	what,
	sentences: [sentence],
	fields: [],
});

/** The addresses of pages that can be told without drawing them, with their titles. A page with an error still has its address. */
function plannedUrls({ words, files, facts }: End): Map<string, string> {
	const unread = words.diagnostics.flatMap(({ file }) => {
		const [, language, name] = /^content\/([^/]+)\/(.+)\.md$/.exec(file) ?? [];
		return language && name ? [pageUrl(language, name)] : [];
	});
	const records = CITED_KINDS.flatMap((kind) =>
		[...(files.get(kind)?.ids ?? []), ...(facts?.gone ?? []).flatMap((it) => (it.kind === kind ? it.id : []))].map(
			(id) => recordAddress(kind, id),
		),
	);
	return new Map([
		...[...unread, ...records].map((url) => [url, ""] as const),
		...words.pages.map(({ url, meta }) => [url, meta.title] as const),
	]);
}
