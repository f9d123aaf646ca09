import path from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { PosterData } from "./poster-data.ts";

export interface Print {
	/** Tagged, PDF/UA-1, with the board's date and language. */
	pdf: Buffer;
	/** Letters as outlines, so that no font is needed to draw it. */
	svg: string;
}

/** Draws boards from the Typst sources of a folder; takes about 40 ms to set up and 20 ms a board. */
export function openPress(sources: string, fontBlobs: Buffer[]): (name: string, board: PosterData) => Print {
	const compiler = NodeCompiler.create({ workspace: sources, fontArgs: [{ fontBlobs }] });
	return (name, board) => {
		const compiled = compiler.compile({
			mainFilePath: path.join(sources, `${name}.typ`),
			inputs: { board: JSON.stringify(board) },
		});
		const where = `assets/art/${name}.typ${board.language === "en" ? "" : ` in the language ${board.language}`}`;
		// A warning is a missing letter or a picture without words: neither may reach a wall.
		const diagnostic = compiled.takeError() ?? compiled.takeWarnings();
		if (diagnostic || !compiled.result) throw new Error(`${where} cannot be drawn: ${sentence(diagnostic)}`);
		if (compiled.result.numOfPages !== 1)
			throw new Error(
				`${where} runs over ${compiled.result.numOfPages} pages. Shorten its words or make them smaller.`,
			);
		const pdf = compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
		return { pdf, svg: compiler.plainSvg(compiled.result) };
	};
}

const sentence = (diagnostic: NodeError | null): string =>
	diagnostic?.shortDiagnostics.map((it: { message?: string }) => reason(it.message ?? "")).join(" ") ??
	"Typst gave no reason.";

/** A source stops by panic("…"), whose own words are the reason. */
const reason = (message: string): string => /^panicked with: "(.*)"$/s.exec(message)?.[1] ?? `${message}.`;
