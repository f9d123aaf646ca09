import { type Diagnose, lastInkBefore, lineAround, overwrite } from "./mistake.ts";

const BEGINS_VALUE = /["{[\d\-tfn]/;

/** The parser notices a missing comma only at the next value; a person must write it at the end of the one before. */
export const missingComma: Diagnose = ({ text, offset, code }) => {
	if (code !== "CommaExpected" || !BEGINS_VALUE.test(text.charAt(offset))) return undefined;
	const at = lastInkBefore(text, offset) + 1;
	if (at === offset) return undefined;
	const place = text.slice(at, offset).includes("\n") ? "at the end of this line" : "here";
	return { offset: at, message: `a comma is missing ${place}. Write one.`, mended: overwrite(text, at, ",") };
};

/** A comma before a closing bracket, or two in a row. */
export const superfluousComma: Diagnose = ({ text, offset, code }) => {
	if (code !== "PropertyNameExpected" && code !== "ValueExpected") return undefined;
	const at = lastInkBefore(text, offset);
	const next = text.charAt(offset);
	if (text.charAt(at) !== "," || !/[\]},]/.test(next)) return undefined;
	const message =
		next === ","
			? "two commas stand in a row. Take one out."
			: `a comma stands after the last entry, before ${next}. Take it out.`;
	return { offset: at, message, mended: overwrite(text, at, " ") };
};

/** `"name" "text"` */
export const missingColon: Diagnose = ({ text, offset, code }) => {
	const isEqualsSign = text.charAt(offset) === "=" && code === "InvalidSymbol";
	if (code !== "ColonExpected" && !isEqualsSign) return undefined;
	const at = lastInkBefore(text, offset) + 1;
	const name = /"[^"\n]*"$/.exec(text.slice(lineAround(text, at).start, at))?.[0] ?? "the name";
	if (isEqualsSign) {
		return { offset, message: `= stands after ${name}. Write a colon.`, mended: overwrite(text, offset, ":") };
	}
	const mended = at < offset ? overwrite(text, at, ":") : undefined;
	const orList = /[,}\]]/.test(text.charAt(offset)) ? ", or put a list between [ and ]" : "";
	return { offset: at, message: `a colon is missing after ${name}. Write one${orList}.`, mended };
};

/** `"name": ,` */
export const missingValue: Diagnose = ({ text, offset, code }) => {
	const at = lastInkBefore(text, offset);
	if (code !== "ValueExpected" || text.charAt(at) !== ":" || !/[,}\]]/.test(text.charAt(offset))) return undefined;
	const name = /"[^"\n]*"\s*:$/.exec(text.slice(lineAround(text, at).start, at + 1))?.[0] ?? "the name";
	const message = `nothing stands after ${name.replace(/\s*:$/, "")}. Write its value after the colon, or null if nothing is known.`;
	return { offset: at, message };
};

/** `"name":: "text"` */
export const superfluousColon: Diagnose = ({ text, offset }) => {
	if (text.charAt(offset) !== ":" || text.charAt(lastInkBefore(text, offset)) !== ":") return undefined;
	return { offset, message: "two colons stand in a row. Take one out.", mended: overwrite(text, offset, " ") };
};
