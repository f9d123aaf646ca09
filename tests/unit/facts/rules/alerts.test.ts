import { describe, expect, test } from "vitest";
import { diagnosticsOf } from "../small-site.ts";

const alert = (fields: object) => ({
	id: "drill",
	level: "danger",
	message: { en: "A drill." },
	from: "2018-11-06T09:00",
	until: "2018-11-06T18:00",
	link: null,
	...fields,
});
const judge = (fields: object) => diagnosticsOf({ alert: [alert(fields)] });

describe("an alert", () => {
	test("with a start, an end and a message is right", () => {
		expect(judge({})).toEqual([]);
	});
	test("that ends before it starts is an error", () => {
		expect(judge({ until: "2018-11-06T08:00" }).join()).toContain("which is not after its start. Write a later time.");
	});
	test("without an end is an error", () => {
		expect(judge({ until: undefined }).join()).toContain('"until"');
	});
	test("at a time that the clocks skip or repeat is an error", () => {
		expect(judge({ from: "2018-03-11T02:30" }).join()).toContain("does not exist");
		expect(judge({ from: "2018-11-04T01:30" }).join()).toContain("comes twice");
	});
	test("with neither preset nor message, or with both, is an error", () => {
		expect(judge({ message: undefined }).join()).toContain("either a preset or a message");
		expect(judge({ preset: "x" }).join()).toContain("either a preset or a message");
	});
	test("with a message of its own needs a level", () => {
		expect(judge({ level: undefined }).join()).toContain("needs a level");
	});
	test("that names a preset which is not there is an error", () => {
		expect(judge({ message: undefined, preset: "line-down" }).join()).toContain('"line-down" is not in presets.json');
	});
});
