import { fileAddress, fileType } from "../facts/file-sizes.ts";
import type { DownloadFile } from "../facts/schema/file.ts";
import type { News } from "../facts/schema/news.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import { plainText } from "../i18n/locale.ts";
import { localUrl } from "../urls/page-url.ts";
import { recordAddress } from "../urls/permalink.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText } from "./ages.ts";
import { urn } from "./ids.ts";
import { withOffset } from "./instants.ts";
import { compact, type Thing } from "./json-ld.ts";
import { organizationThing } from "./json-ld-organization.ts";
import type { Publication } from "./publication.ts";

/** A piece of news, with the instant after which it no longer holds. */
export function newsThing(item: News, pub: Publication): Thing {
	const { facts } = pub;
	const owner = organizationThing(facts.site.owner, pub);
	return compact({
		"@type": "NewsArticle",
		"@id": urn("news", item.id),
		headline: plainText(item.title, pub),
		description: [...(item.superseded ? [changedText(item.superseded, pub)] : []), plainText(item.summary, pub)].join(
			" ",
		),
		url: absoluteUrl(localUrl(pub.language.id, recordAddress("news", item.id)), pub.siteUrl),
		datePublished: withOffset(item.from, facts.site.timeZone),
		expires: withOffset(item.until, facts.site.timeZone),
		author: owner,
		publisher: owner,
		about: item.event === undefined ? undefined : { "@id": urn("events", item.event) },
		associatedMedia: documentThings(item.attachments, pub),
		isBasedOn: item.source.url,
		sameAs: item.link ?? undefined,
	});
}

/** The files that belong to a record. */
export const documentThings = (ids: readonly string[] = [], pub: Publication): Thing[] =>
	ids.flatMap((id) => {
		const file = pub.facts.files.byId.get(id);
		return file && !file.superseded ? [documentThing(file, pub)] : [];
	});

const documentThing = (file: DownloadFile, pub: Publication): Thing => ({
	"@type": "DigitalDocument",
	"@id": urn("files", file.id),
	name: plainText(file.title, pub),
	url: absoluteUrl(fileAddress(file), pub.siteUrl),
	encodingFormat: fileType(file).mediaType,
	inLanguage: spokenLanguage(file.language, pub.facts).tag,
	datePublished: file.date,
});
