import { plainText } from "../scripts/i18n/locale.ts";
import { type Graph, graph, jsonLdText, type Thing } from "../scripts/outputs/json-ld.ts";
import { eventThing } from "../scripts/outputs/json-ld-event.ts";
import { legislationThing } from "../scripts/outputs/json-ld-legislation.ts";
import { newsThing } from "../scripts/outputs/json-ld-news.ts";
import { officeThing } from "../scripts/outputs/json-ld-place.ts";
import { serviceThing } from "../scripts/outputs/json-ld-service.ts";
import { breadcrumbThing, type Crumb, siteThing } from "../scripts/outputs/json-ld-site.ts";
import { type Publication, publicationOf } from "../scripts/outputs/publication.ts";
import { type Html, html, raw } from "../scripts/project/html.ts";
import { placeAnchor } from "../scripts/urls/permalink.ts";
import { type PageData, pageName } from "./page-data.ts";
import type { View } from "./view.ts";
import { isFallback } from "./view.ts";

/** What a page tells search engines of what it shows; undefined for pages that only lead elsewhere. */
function structuredData(data: PageData, view: View): Graph | undefined {
	const name = pageName(data);
	if (name === "404" || data.isGone || isFallback(view)) return undefined;
	const { language, pages } = view;
	const pub = publicationOf(data.edition, language.id);
	if (name === "index") return graph([siteThing(view.url, pages.get("search")?.url, pub)]);
	// The way to a translated page is that to its English; it would not fit into the first round trip beside the English folds.
	if (language.id !== "en" && !data.record) return undefined;
	return graph([breadcrumbThing(crumbs(data, view, pub), pub.siteUrl), ...thingsOf(data, view, pub)]);
}

/** The same as the page's head holds it: a block of data, which no policy needs to allow, since no browser runs it. */
export function structuredDataBlock(data: PageData, view: View): Html | false {
	const found = structuredData(data, view);
	return found !== undefined && html`<script type="application/ld+json">${raw(jsonLdText(found))}</script>`;
}

/**
 * The record that the page is made of, or the lines whose cards its words show: never what a visitor cannot see there. The lines are
 * told on English pages alone: they are the same in every language, and twice their words would not fit into the first round trip.
 */
function thingsOf({ record, content = "" }: PageData, view: View, pub: Publication): Thing[] {
	if (record) return [recordThing(record, pub)];
	if (view.language.id !== "en") return [];
	const isShown = (id: string): boolean => content.includes(`class="hotline" id="${id}"`);
	return [
		...pub.facts.hotlines.all.filter(({ id }) => isShown(id)).map((line) => serviceThing(line, view.url, pub)),
		...pub.facts.places.all
			.filter(({ id }) => isShown(placeAnchor(id)))
			.map((place) => officeThing(place, view.url, pub)),
	];
}

const recordThing = (record: NonNullable<PageData["record"]>, pub: Publication): Thing =>
	"body" in record
		? legislationThing(record, pub)
		: "from" in record
			? newsThing(record, pub)
			: eventThing(record, pub);

/** Home, the list that a record is in, the page itself. */
function crumbs({ title, record }: PageData, { facts, pages, url }: View, pub: Publication): Crumb[] {
	const list = record && pages.get("body" in record ? "resolutions" : "from" in record ? "news" : "events");
	const own = record ? plainText("title" in record ? record.title : record.name, pub) : title;
	return [
		{ name: facts.site.title, url: pages.get("index")?.url ?? "/" },
		...(list ? [{ name: list.title, url: list.url }] : []),
		{ name: own, url },
	];
}
