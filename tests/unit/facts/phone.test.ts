import { describe, expect, it } from "vitest";
import { displayNumber, exchangeOf, telLink } from "../../../scripts/facts/phone.ts";

describe("a phone number", () => {
	it.each([
		["+16126733000", "612-673-3000"],
		["+18006573704", "800-657-3704"],
		["311", "311"],
		["711", "711"],
		["+442079460000", "+442079460000"],
	])("%s is shown as %s", (dial, shown) => {
		expect(displayNumber({ dial })).toBe(shown);
	});

	it("is linked so that a phone can call it", () => {
		expect(telLink({ dial: "+16126733000" })).toBe("tel:+16126733000");
		expect(telLink({ dial: "311" })).toBe("tel:311");
	});

	it("has an exchange only if it has ten digits", () => {
		expect(exchangeOf("+16126733000")).toBe("612-673");
		expect(exchangeOf("311")).toBeUndefined();
	});
});
