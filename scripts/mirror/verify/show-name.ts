// Controls, line separators, and marks that turn the direction of text around: a name must not be able to forge a line of the report.
const TRICKY = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A file's name as it may be shown on a terminal. // "a\nb" => "a\u{a}b" */
export const showName = (name: string): string =>
	name.replace(TRICKY, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
