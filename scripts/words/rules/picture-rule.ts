import { existsSync } from "node:fs";
import path from "node:path";
import { decodeAddress } from "../decode-address.ts";
import { faultAt, inlineBlocks } from "./at.ts";
import type { PageRule } from "./rule.ts";

/** A picture is a file of assets/images, and has a description for those who cannot see it (WCAG 1.1.1). */
export const pictureRule: PageRule = (page, tokens, { root }) =>
	inlineBlocks(tokens).flatMap((block) =>
		(block.children ?? []).flatMap((token) => {
			if (token.type !== "image") return [];
			const source = decodeAddress(String(token.attrGet("src") ?? ""));
			const at = (message: string) => [faultAt(page, block, `](${source}`, message)];
			const name = path.posix.basename(source);
			if (token.content.trim() === "")
				return at(
					`the picture ${name} has no description. Write one between the brackets: ![A woman holds a sign](${source}).`,
				);
			const file = path.posix.join(path.posix.dirname(page.file), source);
			if (!file.startsWith("assets/images/"))
				return at(`pictures are kept in assets/images. Put ${name} there and write ../../assets/images/${name}.`);
			if (!existsSync(path.join(root, file)))
				return at(`there is no picture ${file}. Check its name, or add the file.`);
			return [];
		}),
	);
