/** What a PDF says of itself. */
export interface PdfSelf {
	/** Empty where it has none. */
	title: string;
	/** As /Lang says it; empty where it has none. // => "en-US" */
	language: string;
	/** Whether it has the tags that screen readers follow (ISO 32000, 14.8). */
	isTagged: boolean;
}

/** Reads what a PDF says of itself; undefined for one that cannot be opened. */
export async function readPdf(bytes: Uint8Array): Promise<PdfSelf | undefined> {
	// It takes a third of a second to load, and most sites have no PDF of their own.
	const { getDocumentProxy } = await import("unpdf");
	try {
		// A copy: the reader keeps what it is given.
		const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		const { info, metadata } = await pdf.getMetadata();
		const marked = await pdf.getMarkInfo();
		const said = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
		const title = said(Reflect.get(info, "Title")) || said(metadata?.get("dc:title"));
		const language = said(Reflect.get(info, "Language"));
		return { title, language, isTagged: marked?.Marked === true };
	} catch {
		return undefined;
	}
}
