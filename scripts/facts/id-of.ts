/** A text as an id is written. // => "Día 1!" gives "dia-1" */
export const idOf = (text: string): string =>
	text
		.normalize("NFD")
		.toLowerCase()
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
