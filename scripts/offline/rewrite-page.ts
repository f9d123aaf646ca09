import { isSearchPage } from "../hosting/content-security-policy.ts";
import { relativeLink } from "../urls/relative-link.ts";
import { pageUrl } from "../urls/site-files.ts";
import { rewriteTags, type Tag } from "./edit-html.ts";
import { fillCopies } from "./list-copies.ts";
import { ENGINE_FILE } from "./search-engine.ts";
import { spellOut } from "./spell-out.ts";

/** The markup that a copy adds to its pages, in the page's language. */
export interface CopyNotes {
	/** For the top of every page, hidden until the copy is old. */
	old: string;
	/** For the foot of every page, after the day of the edition: until when to rely on it. */
	until: string;
	/** For the page that lists copies on the web. */
	here: string;
}

const HEADER = '<header class="top">';
/** The rest of the paragraph that tells the day of the edition. */
const EDITION = /data-edition>[\s\S]*?(?=<\/p>)/;

/** A page of the finished site as it stands in a copy: it leads to files, needs no host, and knows how old it is. */
export function rewritePage(file: string, html: string, { old, until, here }: CopyNotes): string {
	const filled = fillCopies(html, here);
	const page = rewriteTags(filled, (tag) => rewriteTag(tag, file))
		.replace(HEADER, () => old + HEADER)
		.replace(EDITION, (sentence) => `${sentence} ${until}`);
	if (!isSearchPage(pageUrl(file))) return page;
	// Before the page's own scripts, which look for it; all are deferred, so they run in this order.
	const engine = relativeLink(pageUrl(file), `/${ENGINE_FILE}`);
	return page.replace("<script src=", () => `<script src="${engine}" defer></script><script src=`);
}

function rewriteTag({ name, attributes }: Tag, file: string): Record<string, string> | undefined {
	if (name === "link" && isUseless(attributes)) return undefined;
	if (name === "meta") return rewriteMeta(attributes, file);
	const spelled = Object.entries(attributes).map(([key, value]) => [key, addressIn(key, value, file)] as const);
	return spelled.every(([key, value]) => attributes[key] === value) ? attributes : Object.fromEntries(spelled);
}

/** A browser cannot read a manifest in a folder and says so in the console; other languages are for search engines. */
const isUseless = ({ rel, hreflang }: Tag["attributes"]): boolean =>
	rel === "manifest" || (rel === "alternate" && hreflang !== undefined);

function rewriteMeta(attributes: Record<string, string>, file: string): Record<string, string> {
	const { content = "" } = attributes;
	switch (attributes["http-equiv"]?.toLowerCase()) {
		case "content-security-policy":
			return { ...attributes, content: copyPolicy(content) };
		case "refresh":
			return { ...attributes, content: content.replace(/(?<=^\d+; url=).*$/, (to) => spellOut(to, file)) };
		default:
			return attributes;
	}
}

function addressIn(key: string, value: string, file: string): string {
	if (key === "href" || key === "action") return spellOut(value, file);
	return key === "srcset" ? spellOutEach(value, file) : value;
}

/** The addresses of a `srcset`, each as a folder needs it. */
const spellOutEach = (srcset: string, file: string): string =>
	srcset
		.split(/,\s+/)
		.map((candidate) => candidate.replace(/^\s*\S+/, (address) => spellOut(address.trim(), file)))
		.join(", ");

/**
 * What a page of a copy may load, for its `<meta>`, made from the policy that the page states on the web. Measured with pages from a folder
 * in Chromium 156 and Firefox 153: both take `'self'` for scripts, styles and pictures, but Firefox does not for forms. A copy fetches
 * nothing and has no manifest, since browsers refuse both in a folder.
 */
const copyPolicy = (policy: string): string =>
	policy
		.split("; ")
		.filter((directive) => !/^(connect-src|manifest-src) /.test(directive))
		.map((directive) => (directive === "form-action 'self'" ? `${directive} file:` : directive))
		.join("; ");
