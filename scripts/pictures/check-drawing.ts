import { Parser } from "htmlparser2";
import type { Diagnostic } from "../project/diagnostics.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The elements of a drawing: shapes, paints, soft shadows, and what is said of them. Other filters take minutes to draw. */
const ELEMENTS = new Set(
	`svg g defs symbol use path rect circle ellipse line polyline polygon image clipPath mask pattern marker
	linearGradient radialGradient stop style title desc metadata view
	filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
	feGaussianBlur feMerge feMergeNode feOffset`.split(/\s+/),
);

/** How the namespaces begin in which drawing programs keep notes of their own; nobody draws them. */
const NOTES = [
	"http://www.inkscape.org/",
	"http://sodipodi.sourceforge.net/",
	"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"http://purl.org/dc/",
	"http://creativecommons.org/ns#",
	"http://web.resource.org/cc/",
	"http://ns.adobe.com/",
	"adobe:ns:meta/",
	"http://www.bohemiancoding.com/sketch/",
	"http://www.serif.com/",
	"http://c2pa.org/",
];

/** What may stand before the drawing, or around notes: it says the kind of file and no more. */
const HEAD = /^(\?xml\s|\?xpacket\s|!DOCTYPE\s+svg(\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*$)/i;
/** A photo within the drawing itself. Another drawing there would have to be judged, too. */
const OWN_PHOTO = /^\s*data:image\/(png|jpeg|gif|webp);base64,/;
const OTHER_ADDRESS = /url\((?!\s*["']?#)/i;
/** What styles can call other files with, and the letters in disguise that hide it. */
const STRANGE_STYLE = /url\((?!\s*["']?#)|[@\\]/i;
/** The look would depend on another address, or on the language of the machine that draws. */
const UNSTEADY = /^(base|systemLanguage)$/;
/** More than five digits before the point. The library that draws counts no further than 2^31. */
const ENDLESS = /(^|[^.\d])\d{6}|\de\+?\d/i;

/** What libxml2 reads. */
const DEEPEST = 256;
/** Characters that are read at once: the rest of a drawing that is refused is not read. */
const PIECE = 65_536;

const OR_PNG = "or save the drawing as a PNG";

/**
 * What keeps a drawing (SVG) from being drawn whole and alike on every machine; undefined if nothing does. Nobody's browser reads
 * it, since it is published in pixels: this tells what would be lost, before it is.
 */
export function checkDrawing(text: string): Omit<Diagnostic, "file"> | undefined {
	let found: Omit<Diagnostic, "file"> | undefined;
	// By its prefix, what each element that is open calls a namespace; and the prefixes of each of these elements.
	const namespaces = new Map<string, string[]>();
	const open: string[][] = [];
	let style: { at: number; css: string } | undefined;
	const tell = (message: string | undefined, at = parser.startIndex): void => {
		if (found !== undefined || message === undefined) return;
		const before = text.slice(0, at);
		found = { line: before.split("\n").length, column: at - before.lastIndexOf("\n"), message };
	};
	const parser = new Parser(
		{
			onprocessinginstruction: (name, content) => tell(HEAD.test(content) ? undefined : declarationDiagnostic(name)),
			onopentag(tag, attributes) {
				const own = declaredIn(attributes);
				for (const [prefix, namespace] of own) namespaces.set(prefix, [...(namespaces.get(prefix) ?? []), namespace]);
				open.push(own.map(([prefix]) => prefix));
				if (open.length > DEEPEST)
					tell(`the drawing has more than ${DEEPEST} groups within each other. Ungroup them, ${OR_PNG}.`);
				const [prefix, name] = splitName(tag);
				tell(elementDiagnostic({ name, namespace: namespaces.get(prefix)?.at(-1) ?? "", attributes }));
				if (name === "style") style = { at: parser.startIndex, css: "" };
			},
			ontext(data) {
				if (style) style.css += data;
			},
			onclosetag() {
				for (const prefix of open.pop() ?? []) namespaces.get(prefix)?.pop();
				if (style && STRANGE_STYLE.test(style.css)) tell(styleDiagnostic("style"), style.at);
				style = undefined;
			},
		},
		{ xmlMode: true },
	);
	for (let at = 0; at < text.length && found === undefined; at += PIECE) parser.write(text.slice(at, at + PIECE));
	parser.end();
	return found;
}

/** // "xlink:href" => ["xlink", "href"] */
const splitName = (name: string): [prefix: string, local: string] => {
	const colon = name.indexOf(":");
	return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
};

/** The namespaces that an element declares, by their prefixes; "" is that of names without one. */
const declaredIn = (attributes: Readonly<Record<string, string>>): [prefix: string, namespace: string][] =>
	Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
		const [prefix, local] = splitName(key);
		return prefix === "xmlns" ? [[local, value]] : key === "xmlns" ? [["", value]] : [];
	});

interface Element {
	name: string;
	namespace: string;
	attributes: Readonly<Record<string, string>>;
}

function elementDiagnostic({ name, namespace, attributes }: Element): string | undefined {
	if (NOTES.some((beginning) => namespace.startsWith(beginning))) return undefined;
	const entries = Object.entries(attributes).map(([key, value]) => ({ key: splitName(key)[1], value }));
	if (name.toLowerCase() === "script" || entries.some(({ key }) => /^on./i.test(key)))
		return "the drawing has a script in it, which may do anything. Save it again without scripts, or as a PNG.";
	if (name === "text")
		return `the drawing has text in it, which every machine draws in other letters. Turn the text into shapes (in Inkscape: Path, Object to Path), ${OR_PNG}.`;
	if (namespace !== SVG || !ELEMENTS.has(name))
		return `the drawing has <${name}> in it, which the site cannot show. Take it out, ${OR_PNG}.`;
	for (const { key, value } of entries) {
		if (UNSTEADY.test(key))
			return `<${name}> has the attribute ${key}, which the site cannot show. Take it out, ${OR_PNG}.`;
		if (/^(href|src)$/i.test(key) && !value.trim().startsWith("#") && !(name === "image" && OWN_PHOTO.test(value)))
			return `<${name}> calls for something outside of the drawing (${key}). Put a photo into the drawing itself (embed it), take out anything else, ${OR_PNG}.`;
		if (name === "svg" && /^(width|height|viewBox)$/.test(key) && ENDLESS.test(value))
			return `the ${key} of the drawing is larger than any screen. Write at most 99999, ${OR_PNG}.`;
		if ((key === "style" ? STRANGE_STYLE : OTHER_ADDRESS).test(value)) return styleDiagnostic(name);
	}
	return undefined;
}

const styleDiagnostic = (name: string): string =>
	`the style of <${name}> has an address, an @ or a backslash, which can call for other files. Take that out, ${OR_PNG}.`;

const declarationDiagnostic = (name: string): string =>
	`the drawing has <${name}> in it, which can call for other files. Take it out, ${OR_PNG}.`;
