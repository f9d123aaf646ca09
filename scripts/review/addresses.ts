import type { DrawnSite } from "../site/draw-site.ts";
import { pageUrl } from "../urls/page-url.ts";
import { CITED_KINDS, recordAddress } from "../urls/permalink.ts";
import { formOf } from "./effects/compare-sites.ts";
import { type End, hasReadableWords } from "./ends/end.ts";
import { counted, quoted } from "./facts/english.ts";
import type { Item } from "./review-shape.ts";

/** Addresses that no longer lead anywhere, and those that lead elsewhere now. With drawings every finished file counts, else the pages. */
export function addressItems(was: End, now: End, drawn?: { was: DrawnSite; now: DrawnSite }): Item[] {
	if (!hasReadableWords(now)) return [];
	const before = drawn ? new Map([...drawn.was].map(([url, { title }]) => [url, title])) : plannedUrls(was);
	const after = new Set(drawn ? drawn.now.keys() : plannedUrls(now).keys());
	const redirects = new Map(now.facts?.site.redirects.map(({ from, to }) => [from, to]));
	const former = new Map(was.facts?.addresses.all.map(({ address, movedTo }) => [address, movedTo]));
	const lost = [...before].filter(([url]) => !after.has(url) && !url.endsWith(".png"));
	const gone = lost.filter(([url]) => formOf(url) !== "posters").sort(([a], [b]) => (a < b ? -1 : 1));
	const posters = lost.map(([url]) => url).filter((url) => formOf(url) === "posters");
	const moved = (now.facts?.addresses.all ?? []).filter(
		({ address, movedTo }) => movedTo !== undefined && former.has(address) && former.get(address) !== movedTo,
	);
	return [
		...gone.map(([url, title]) => {
			const to = redirects.get(url);
			const name = title === "" ? "" : ` (${quoted(title)})`;
			return to === undefined
				? item(
						"removed",
						url,
						`The address ${url}${name} leads nowhere any more: links to it and bookmarks of it break.`,
					)
				: item("renamed", url, `The address ${url}${name} now leads to ${to}.`);
		}),
		...(posters.length === 0
			? []
			: [
					item(
						"removed",
						"toolkit",
						`${counted(posters.length, "poster or sign is", "posters and signs are")} no longer there: ${posters.sort().join(", ")}.`,
					),
				]),
		...moved.map(({ address, movedTo }) =>
			item("renamed", address, `The address ${address} now leads to ${movedTo ?? ""}, in every language.`),
		),
		...[...former.keys()]
			.filter((address) => !now.facts?.addresses.byId.has(address) && now.files.get("addresses")?.faults.length === 0)
			.map((address) =>
				item(
					"removed",
					address,
					`The address ${address} was taken out of _data/addresses.json, though somebody may have cited it.`,
				),
			),
	];
}

const item = (happening: Item["happening"], url: string, sentence: string): Item => ({
	chapter: "addresses",
	happening,
	what: url,
	sentences: [sentence],
	fields: [],
});

/** The addresses of pages that can be told without drawing them. A page with a fault still has its address. */
function plannedUrls({ words, files }: End): Map<string, string> {
	const unread = words.faults.flatMap(({ file }) => {
		const [, language, name] = /^content\/([^/]+)\/(.+)\.md$/.exec(file) ?? [];
		return language && name ? [pageUrl(language, name)] : [];
	});
	const records = CITED_KINDS.flatMap((kind) => [...(files.get(kind)?.ids ?? [])].map((id) => recordAddress(kind, id)));
	return new Map([
		...unread.map((url): [string, string] => [url, ""]),
		...records.map((url): [string, string] => [url, ""]),
		...words.pages.map(({ url, meta }): [string, string] => [url, meta.title]),
	]);
}
