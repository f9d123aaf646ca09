import jsonld from "jsonld";

const SCHEMA = "http://schema.org/";

/** What schema.org's own context says of the terms that are used here: addresses are ids, all else is text. */
const CONTEXT = {
	"@context": {
		"@vocab": SCHEMA,
		...Object.fromEntries(
			["url", "item", "sameAs", "license", "eventStatus", "dayOfWeek", "contactOption"].map((term) => [
				term,
				{ "@type": "@id" },
			]),
		),
	},
};

/** A thing as a processor of JSON-LD understands it, with schema.org's name taken off its properties. */
export interface Read {
	[property: string]: string | Read | (string | Read)[];
}

/** The things of a graph, expanded by jsonld without any network. */
export async function readJsonLd(text: string): Promise<Read[]> {
	const document: unknown = JSON.parse(text);
	if (typeof document !== "object" || document === null) throw new Error("This is no JSON-LD.");
	const expanded = await jsonld.expand(document, {
		documentLoader: async (url) => {
			if (url !== "https://schema.org") throw new Error(`The context ${url} is not schema.org's.`);
			return { document: CONTEXT, documentUrl: url };
		},
	});
	return expanded.map((it) => read(it) as Read);
}

function read(node: unknown): string | Read {
	if (typeof node !== "object" || node === null) return String(node);
	const fields = Object.entries(node);
	const [only, ...others] = fields;
	if (only && others.length === 0 && (only[0] === "@value" || only[0] === "@id")) return String(only[1]);
	return Object.fromEntries(
		fields.map(([key, value]) => {
			const values = (Array.isArray(value) ? value : [value]).map(read);
			const single = values.length === 1 ? values[0] : undefined;
			const name = key.replace(SCHEMA, "");
			return [name, name === "@type" ? String(single).replace(SCHEMA, "") : (single ?? values)];
		}),
	);
}
