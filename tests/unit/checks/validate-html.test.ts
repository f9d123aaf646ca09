import { expect, test } from "vitest";
import { validateHtml } from "../../validate-html.ts";
import { tinySite } from "./tiny-site.ts";

test("a sound page passes the HTML rules", async () => {
	expect(await validateHtml({ output: await tinySite({ "index.html": { body: "<p>Hi</p>" } }) })).toEqual([]);
});

test("a picture without a description and a wrong nesting are errors with their place", async () => {
	const output = await tinySite({ "index.html": { body: '<p><img src="a.png"></p>\n<ul><p>Hi</p></ul>' } });
	expect(await validateHtml({ output })).toEqual([
		expect.objectContaining({ file: "_site/index.html", line: 14, message: expect.stringContaining("(wcag/h37)") }),
		expect.objectContaining({
			file: "_site/index.html",
			line: 15,
			message: expect.stringContaining("(element-permitted-content)"),
		}),
	]);
});
