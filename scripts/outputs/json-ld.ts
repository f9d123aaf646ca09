/** A thing of schema.org. */
export interface Thing {
	"@type": string | readonly string[];
	[property: string]: unknown;
}

/** What a page carries for search engines. */
export interface Graph {
	"@context": "https://schema.org";
	"@graph": readonly Thing[];
}

export const graph = (things: readonly Thing[]): Graph => ({ "@context": "https://schema.org", "@graph": things });

/** The text between `<script type="application/ld+json">` and `</script>`: no `<` can end it, and no parser of HTML sees a comment in it. */
export const jsonLdText = (it: Graph): string => JSON.stringify(it).replaceAll("<", "\\u003c");

/** An object without the properties that are undefined or empty lists. */
export const compact = (thing: Thing): Thing =>
	Object.fromEntries(
		Object.entries(thing).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
	) as Thing;
