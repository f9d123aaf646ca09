import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { closest } from "../../facts/did-you-mean.ts";
import { pictureName } from "../../urls/picture-name.ts";
import { decodeAddress } from "../../urls/relative-link.ts";
import { diagnosticAt, inlineBlocks, type PageRule } from "./rule.ts";

/** What phones and programs write in the place of a description. */
const FILE_NAME = /\.(?:jpe?g|png|webp|avif|svg|heic|gif)$|^(?:IMG|DSC|image|picture|photo|untitled)[ _-]?\d*$/i;

const namesBeside = (file: string): string[] => (existsSync(path.dirname(file)) ? readdirSync(path.dirname(file)) : []);

/** A picture is a file of assets/images, and has a description for those who cannot see it (WCAG 1.1.1). */
export const pictureRule: PageRule = (page, tokens, { root }) =>
	inlineBlocks(tokens).flatMap((block) =>
		(block.children ?? []).flatMap((token) => {
			if (token.type !== "image") return [];
			const source = decodeAddress(String(token.attrGet("src") ?? ""));
			const at = (message: string) => [diagnosticAt(page, block, `](${source}`, message)];
			const name = path.posix.basename(source);
			if (token.content.trim() === "")
				return at(
					`the picture ${name} has no description. Write one between the brackets: ![A woman holds a sign](${source}).`,
				);
			if (FILE_NAME.test(token.content.trim()))
				return at(
					`the description of the picture ${name} is the name of a file. Write what the picture shows: ![A woman holds a sign](${source}).`,
				);
			const file = path.posix.join(path.posix.dirname(page.file), source);
			if (!file.startsWith("assets/images/"))
				return at(`pictures are kept in assets/images. Put ${name} there and write ../../assets/images/${name}.`);
			if (existsSync(path.join(root, file))) return [];
			const names = namesBeside(path.join(root, file));
			// One whose own name is not right is told there.
			if (names.some((other) => other !== name && pictureName(other) === name)) return [];
			const near = closest(name, names);
			const advice =
				near === undefined
					? "Check its name, or add the file."
					: `Did you mean "${path.posix.join(path.posix.dirname(file), near)}"?`;
			return at(`there is no picture ${file}. ${advice}`);
		}),
	);
