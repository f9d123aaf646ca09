import { rewriteTags } from "./rewrite-tags.ts";

// jQuery, which the bar is made with, tries at its start whether "t" may handle an event; this is the hash of that letter.
const TRIAL_OF_JQUERY = "'unsafe-hashes' 'sha256-47mKTaMaEn1L3m5DAz9muidMqw636xxw7EFAK/YnPdg='";

/**
 * A page of a copy for Kiwix. kiwix-serve before 3.4 (Debian 12 has 3.3) puts a bar of its own on each page, with style sheets, scripts
 * and suggestions from the same server, which the page's policy must let in. Later ones and the apps show the page in a frame, as it is.
 */
export const kiwixPage = (html: string): string =>
	rewriteTags(html, ({ name, attributes }) =>
		name === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy"
			? { ...attributes, content: kiwixPolicy(attributes.content ?? "") }
			: attributes,
	);

/** // "default-src 'none'; style-src 'sha256-1'" => "default-src 'none'; style-src 'self' 'sha256-1'; connect-src 'self'" */
const kiwixPolicy = (policy: string): string => [...policy.split("; ").map(widened), "connect-src 'self'"].join("; ");

function widened(directive: string): string {
	const [name = "", ...sources] = directive.split(" ");
	if (name === "style-src") return [name, "'self'", ...sources].join(" ");
	if (name === "script-src") return `${directive} ${TRIAL_OF_JQUERY}`;
	// A dot of one pixel, the ground of the list of suggestions.
	return name === "img-src" ? `${directive} data:` : directive;
}
