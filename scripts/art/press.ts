import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { Board } from "./board.ts";

// Read from the package, never from the machine, so that a poster looks the same wherever it is drawn.
const fontFolder = path.dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/public-sans/package.json"));
const FONTS = ["500Medium", "700Bold", "900Black"].map((name) => `${name}/PublicSans_${name}.ttf`);

export interface Print {
	/** Tagged, PDF/UA-1, with the board's date. */
	pdf: Buffer;
	/** Letters as outlines, so that no font is needed to draw it. */
	svg: string;
}

/** Draws boards from the Typst sources of a folder; takes about 40 ms to set up and 20 ms a board. */
export function openPress(sources: string): (name: string, board: Board) => Print {
	const fontBlobs = FONTS.map((file) => readFileSync(path.join(fontFolder, file)));
	const compiler = NodeCompiler.create({ workspace: sources, fontArgs: [{ fontBlobs }] });
	return (name, board) => {
		const compiled = compiler.compile({
			mainFilePath: path.join(sources, `${name}.typ`),
			inputs: { board: JSON.stringify(board) },
		});
		// A warning is a missing letter or a picture without words: neither may reach a wall.
		const fault = compiled.takeError() ?? compiled.takeWarnings();
		if (fault || !compiled.result) throw new Error(`assets/art/${name}.typ cannot be drawn: ${sentence(fault)}`);
		if (compiled.result.numOfPages !== 1)
			throw new Error(
				`assets/art/${name}.typ runs over ${compiled.result.numOfPages} pages. Shorten its words or make them smaller.`,
			);
		const pdf = compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
		return { pdf, svg: compiler.plainSvg(compiled.result) };
	};
}

const sentence = (fault: NodeError | null): string =>
	fault?.shortDiagnostics.map((it: { message?: string }) => it.message ?? "").join("; ") ?? "Typst gave no reason";
