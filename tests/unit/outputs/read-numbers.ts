import type { Publication } from "../../../scripts/outputs/publication.ts";
import { lineFacts, numberFacts, textDifferences } from "./plain-words.ts";

/** How the text of numbers, taken apart at its empty lines, differs from the facts. */
export function numbersDifferences(text: string, pub: Publication): string[] {
	const { hotlines, languages, site } = pub.facts;
	// Without its mark, Windows reads a text as Latin letters alone.
	const [mark = "", ...letters] = text.trimEnd();
	const [head = "", ...blocks] = letters.join("").split("\n\n");
	const foot = blocks.pop();
	const byName = new Map(blocks.map((block) => [block.split("\n  ", 1)[0], block.replaceAll("\n  ", " ")]));
	return [
		...(mark === "\uFEFF" ? [] : ["no byte order mark"]),
		...(head.startsWith(`${site.title}: `) && !/\d/.test(head) ? [] : [`head: ${head}`]),
		...(foot === `${pub.siteUrl}contact/` ? [] : [`foot: ${foot}`]),
		...(blocks.length === hotlines.all.length ? [] : [`${blocks.length} blocks of ${hotlines.all.length} lines`]),
		...hotlines.all.flatMap((line) => {
			const block = byName.get(line.name.en);
			const own = languages.all.find(({ tag, hotline }) => tag !== "en" && hotline === line.id);
			const facts = [line.name.en, ...(own ? [own.name] : []), ...numberFacts(line, pub), ...lineFacts(line, pub)];
			return block === undefined ? [`${line.id}: not told`] : textDifferences(block, facts);
		}),
	];
}
