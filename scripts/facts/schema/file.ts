import { z } from "zod";
import { day, id, languageId, localized, refersTo } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** What can be offered for download: the ending of its name, its media type, and what people call it. */
export const FILE_TYPES = {
	pdf: { mediaType: "application/pdf", name: "PDF" },
	docx: { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name: "Word" },
} as const;

/** A file to download: minutes, an agenda, a flyer. schema.org calls it a DigitalDocument. */
export const file = z.strictObject({
	id: id.meta({ examples: ["council-minutes-2026-12-01"] }),
	file: z
		.string()
		.regex(
			/^[a-z0-9]+(-[a-z0-9]+)*\.(pdf|docx)$/,
			"this is not the name of a file to download. Write small letters, digits and hyphens, and .pdf or .docx, such as minutes-2026-12-01.pdf.",
		)
		.meta({
			title: "name of the file",
			description: "Its name in the folder assets/files.",
			examples: ["council-minutes-2026-12-01.pdf"],
		}),
	title: localized.meta({
		description: "What it is, as visitors read it.",
		examples: [{ en: "Minutes of the City Council, December 1, 2026" }],
	}),
	language: refersTo("languages", languageId).meta({
		description: "The language that it is written in, by its id in languages.json.",
		examples: ["en"],
	}),
	date: day.meta({ description: "The day that stands on it.", examples: ["2026-12-01"] }),
	...provenance,
});
export type DownloadFile = z.infer<typeof file>;
