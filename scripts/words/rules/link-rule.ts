import path from "node:path";
import type { Token } from "markdown-it";
import { closest, instead } from "../../facts/did-you-mean.ts";
import { decodeAddress } from "../../urls/relative-link.ts";
import { headingIds } from "../markdown.ts";
import type { Page } from "../page.ts";
import { diagnosticAt, inlineBlocks, type PageRule, type RuleContext } from "./rule.ts";

const EMPTY_WORDS = new Set([
	"here",
	"click here",
	"this",
	"this link",
	"this page",
	"link",
	"more",
	"read more",
	"learn more",
	"see more",
	"click",
	"aquí",
	"haga clic aquí",
	"este enlace",
	"más",
	"leer más",
	"más información",
	"halkan",
	"halkan guji",
	"ntawm no",
	"nyem ntawm no",
]);

/** A link says where it goes (WCAG 2.4.4), leads to a page by its .md file, and to a heading that is there. */
export const linkRule: PageRule = (page, tokens, context) =>
	inlineBlocks(tokens).flatMap((block) =>
		links(block.children ?? []).flatMap(({ href, text }) => {
			const message = diagnosticOfText(text) ?? diagnosticOfTarget(href, page, context);
			return message ? [diagnosticAt(page, block, `](${decodeAddress(href)}`, message)] : [];
		}),
	);

function links(children: readonly Token[]): { href: string; text: string }[] {
	return children.flatMap((token, index) => {
		if (token.type !== "link_open") return [];
		const end = children.findIndex((other, at) => at > index && other.type === "link_close");
		const text = children
			.slice(index + 1, end)
			.map((it) => it.content)
			.join("");
		return [{ href: String(token.attrGet("href") ?? ""), text }];
	});
}

function diagnosticOfText(text: string): string | undefined {
	if (text.trim() === "") return "the link has no words. Write between the brackets where it leads.";
	if (EMPTY_WORDS.has(text.trim().toLowerCase().replace(/[.!]$/, "")))
		return `the link says only "${text.trim()}". Write where it leads, such as [Know your rights](rights.md).`;
	return undefined;
}

/** A page without a translation is there all the same: English stands in for it. The fragments are those of the English in every language. */
function diagnosticOfTarget(href: string, page: Page, { pageOf, tokensOf, unread }: RuleContext): string | undefined {
	if (href === "" || href === "#")
		return "the link leads nowhere. Write a page's file between the parentheses, such as rights.md.";
	if (/^(https?:)?\/\//.test(href))
		return "links to other sites live in resources.json, where they have a source and a date. Add the page there and write :resource[its-id].";
	if (href.startsWith("tel:")) return "a number is written as a reference. Write :hotline[its-id].";
	if (/^[a-z]+:/.test(href))
		return `the address ${href} is of no kind that the site uses. Link to a page such as rights.md.`;
	const [written = "", fragment = ""] = decodeAddress(href).split("#");
	const isAddress = written.startsWith("/") || (written !== "" && !written.endsWith(".md"));
	const name = path.basename(written.replace(/\/$/, "")).replace(/\.(html?|php|aspx?)$/, "");
	const file = isAddress ? `${name || "index"}.md` : written;
	const target = file === "" ? page.file : path.posix.join(path.posix.dirname(page.file), file);
	if (unread.has(target)) return undefined;
	const inEnglish = target.replace(`content/${page.language}/`, "content/en/");
	if (unread.has(inEnglish)) return undefined;
	const tokens = tokensOf.get(inEnglish);
	if (!pageOf.has(inEnglish) || !tokens) {
		const own = [...pageOf.keys()].filter((name) => name.startsWith("content/en/"));
		const names = own.map((name) =>
			path.posix.relative(path.posix.dirname(page.file), name.replace("content/en/", `content/${page.language}/`)),
		);
		const near = closest(file, names);
		return `there is no page ${written}. ${near === undefined ? "Take the link out, or write the file of a page that is there, such as rights.md." : `Did you mean "${near}"?`}`;
	}
	if (isAddress) return `inside the site a link names the page's file. Write ${file} instead of ${written}.`;
	// Those of a translation are held against its English; one whose heading was renamed since leads to the page.
	if (fragment === "" || page.language !== "en") return undefined;
	const ids = headingIds(tokens);
	return ids.has(fragment)
		? undefined
		: `${path.posix.basename(target)} has no heading for #${fragment}. ${instead(fragment, ids)}`;
}
