import { expect, test } from "vitest";
import { sizeInWords } from "../../../scripts/project/size.ts";

test.each([
	[0, "1 KB"],
	[1, "1 KB"],
	[83_500, "84 KB"],
	[999_499, "999 KB"],
	[999_500, "1.0 MB"],
	[999_600, "1.0 MB"],
	[8_449_999, "8.4 MB"],
	[123_000_000, "123.0 MB"],
])("%i bytes are told as %s", (bytes, told) => {
	expect(sizeInWords(bytes)).toBe(told);
});
