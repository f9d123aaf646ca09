import { validate, version } from "uuid";
import { expect, test } from "vitest";
import { urn, uuid } from "../../../scripts/outputs/ids.ts";

test("an id is the same for ever", () => {
	expect(urn("events", "welcoming-week-2018")).toBe("urn:uuid:e3090b2a-ce98-5d5e-b93b-9713ded667f4");
});

test("an id is a UUID of version 5", () => {
	expect(validate(uuid("hotlines", "city-311"))).toBe(true);
	expect(version(uuid("hotlines", "city-311"))).toBe(5);
});

test("records of two kinds with one id have two ids", () => {
	expect(urn("hotlines", "city-311")).not.toBe(urn("hours", "city-311"));
});
