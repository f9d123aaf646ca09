import type { Language } from "../facts/schema/language.ts";
import type { Translate } from "../i18n/strings.ts";
import { type Html, html } from "../project/html.ts";
import { sizeInWords } from "../project/size.ts";
import { COPIES_FOLDER } from "../urls/own-folders.ts";
import { relativeLink } from "../urls/relative-link.ts";
import { COPY_KINDS, type Copy } from "./copy.ts";
import { replaceElements } from "./edit-html.ts";

interface Place {
	/** The address of the page that lists them. // => "/es/offline/" */
	url: string;
	t: Translate;
	/** By id. */
	languages: ReadonlyMap<string, Language>;
	/** The day of which the site is an edition. */
	edition: string;
	/** Files beside the copies that are none, by their names: the key of the site. */
	extras: readonly string[];
}

/** The list of copies on the live page: what each holds, its size and its checksum, and the day of all. */
export const listCopies = (copies: readonly Copy[], place: Place): string =>
	html`<p>${place.t("foot.built", { date: place.t.formats.date(place.edition) })}</p><ul class="links">${inOrder(copies).map((copy) => item(copy, place))}${place.extras.map((file) => html`<li><a href="${linkTo(file, place)}" download>${file}</a></li>`)}</ul>`
		.markup;

const inOrder = (copies: readonly Copy[]): Copy[] =>
	[...copies].sort((a, b) => COPY_KINDS.indexOf(a.kind) - COPY_KINDS.indexOf(b.kind));

function item(copy: Copy, { url, t, languages }: Place): Html {
	const language = languages.get(copy.language ?? "");
	const type = copy.file.replace(/^.*\./, "").toUpperCase();
	const label = t("toolkit.download", { type, size: sizeInWords(copy.bytes), name: copy.file });
	const link = linkTo(copy.file, { url });
	return html`<li><b>${nameOf(copy, language, t)}</b><br><a href="${link}"${language && html` hreflang="${language.tag}"`} download>${label}</a><br><small>${t.html("copies.sum", { sum: html`<samp>${copy.sha256}</samp>` })}</small></li>`;
}

const linkTo = (file: string, { url }: Pick<Place, "url">): string => relativeLink(url, `/${COPIES_FOLDER}/${file}`);

function nameOf({ kind }: Copy, language: Language | undefined, t: Translate): Html {
	if (kind === "full") return html`${t("copies.full")}`;
	if (kind === "light") return html`${t("copies.light")}`;
	if (kind === "kiwix") return html`${t("copies.kiwix")}`;
	const own = language
		? html`<span lang="${language.tag}" dir="${language.dir}">${language.name}</span>`
		: t("copies.pocket.all");
	return t.html("copies.pocket", { language: own });
}

/** The attribute of the element that lists the copies; _includes/components/offline-copies.ts writes it. */
const PLACE = "data-copies";

/** Puts markup into the page's place for the list of copies, instead of what stands there. A page without the place stays as it is. */
export const fillCopies = (html: string, markup: string): string =>
	html.includes(PLACE)
		? replaceElements(
				html,
				({ attributes }) => PLACE in attributes,
				({ open, close }) => open + markup + close,
			)
		: html;
