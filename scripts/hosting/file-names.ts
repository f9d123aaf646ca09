// Controls, line separators, and marks that turn the direction of text around: a name must not be able to forge a line of the report.
const TRICKY = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Letters of a name that are shown at each end of a longer one. */
const SHOWN = 120;

/** A file's name as it may be shown on a terminal, without the middle of a very long one. // "a\nb" => "a\u{a}b" */
export function showName(name: string): string {
	const letters = name.length > 2 * SHOWN ? [...name] : [];
	const short =
		letters.length > 2 * SHOWN ? `${letters.slice(0, SHOWN).join("")}…${letters.slice(-SHOWN).join("")}` : name;
	return short.replace(TRICKY, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Why a name must not be unpacked or followed, or undefined if it is a plain path below the copy. */
export function unsafeName(name: string): string | undefined {
	if (name === "") return "has no name";
	if (/^([/\\]|[A-Za-z]:)/.test(name)) return "names a place outside of the copy";
	// Windows takes a backslash for a slash.
	const parts = name.split(/[/\\]/);
	if (parts.includes("..")) return "names a place outside of the copy";
	if (parts.includes(".") || parts.includes("") || name.includes("\0")) return "is not a plain name";
	return undefined;
}
