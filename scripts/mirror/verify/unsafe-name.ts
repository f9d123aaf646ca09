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
