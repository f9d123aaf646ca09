import { describe, expect, it } from "vitest";
import { closest, instead } from "../../../scripts/facts/did-you-mean.ts";

describe("the word that was meant", () => {
	it("is the nearest one that is known", () => {
		expect(closest("city-31", ["city-tty", "city-311"])).toBe("city-311");
		expect(closest("City-311", ["city-311"])).toBe("city-311");
	});

	it("is not guessed from afar", () => {
		expect(closest("fbi", ["city-311", "oira"])).toBeUndefined();
		expect(closest("es", ["en", "so"])).toBeUndefined();
	});

	it("is offered, or else what there is", () => {
		expect(instead("oirra", ["oira", "fbi"])).toBe('Did you mean "oira"?');
		expect(instead("x", ["oira", "fbi"])).toBe("Write one of: oira, fbi.");
		expect(instead("x", [])).toBe("There is none yet: take it out, or add it first.");
		expect(
			instead(
				"x",
				Array.from({ length: 13 }, (_, index) => `name-${index}`),
			),
		).toMatch(/^Write one that exists, such as name-0, .*name-11\.$/);
	});
});
