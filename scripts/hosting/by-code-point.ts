/** Orders names by code point, as `LC_ALL=C sort` does; JavaScript's own order puts what lies beyond U+FFFF before U+E000. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
