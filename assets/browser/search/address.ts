/** What is searched for: the words, and a kind or "" for all. */
export interface Query {
	words: string;
	kind: string;
}

/** Reads the search from an address, as the form itself would send it. // "?q=rights&kind=page" => { words: "rights", kind: "page" } */
export function readQuery(search: string): Query {
	const parameters = new URLSearchParams(search);
	return { words: parameters.get("q") ?? "", kind: parameters.get("kind") ?? "" };
}

/** The part of the address that stands for a search; "" for none. // => "?q=rights" */
export function writeQuery({ words, kind }: Query): string {
	const parameters = new URLSearchParams();
	if (words !== "") parameters.set("q", words);
	if (kind !== "") parameters.set("kind", kind);
	const text = parameters.toString();
	return text === "" ? "" : `?${text}`;
}
