import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { contentSecurityPolicy, styleHash } from "../../../scripts/hosting/content-security-policy.ts";
import { pageUrl } from "../../../scripts/urls/site-files.ts";

const STYLE = "body{margin:0}";

/** What a page of a tiny site holds beside the least that every page needs. */
export interface TinyPage {
	lang?: string;
	title?: string;
	head?: string;
	body?: string;
	style?: string;
	kind?: string;
	/** Replaces the page's own canonical link. */
	canonical?: string;
	/** Further attributes of the main part, after a space. */
	main?: string;
}

/** A page against which no check has anything to say. */
export function tinyPage(
	file: string,
	{ lang = "en", title, head = "", body = "", style = STYLE, kind = "page", canonical, main = "" }: TinyPage = {},
): string {
	const url = pageUrl(file);
	const name = title ?? `Page ${url}`;
	const policy = contentSecurityPolicy(url, [styleHash(style)], { meta: true });
	return [
		`<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="${policy}">`,
		`<title>${name}</title>\n<meta name="description" content="What ${name} tells.">`,
		canonical ?? `<link rel="canonical" href="https://city.example${url}">`,
		`<style>${style}</style>\n${head}</head>`,
		`<body data-pagefind-filter="kind:${kind}">\n<main data-pagefind-body${main}>\n<h1>${name}</h1>\n${body}\n</main>\n</body>\n</html>\n`,
	].join("\n");
}

/** Writes a site into a new folder `_site`, gone after the test; pages are made by `tinyPage`, other files are given as text. */
export async function tinySite(files: Readonly<Record<string, TinyPage | string>>): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), "tiny-site-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const output = path.join(folder, "_site");
	for (const [file, content] of Object.entries(files)) {
		const target = path.join(output, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, typeof content === "string" ? content : tinyPage(file, content));
	}
	return output;
}
