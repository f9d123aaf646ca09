import { expect, test } from "vitest";
import { fileAt, targetAt } from "../../../scripts/checks/file-at.ts";

test.each([
	["a page is the index of its folder", "/es/", "", "es/index.html"],
	["the root too", "/", "", "index.html"],
	["a relative address is seen from where it stands", "../icon.png", "es/manifest.webmanifest", "icon.png"],
	["an address of a part alone stays in its file", "#call", "es/index.html", "es/index.html"],
	["a file keeps its name, whatever it is asked for with", "/a.js?v=2", "", "a.js"],
	["percent signs are read", "ni%C3%B1os/", "es/index.html", "es/niños/index.html"],
	["letters that need percent signs may stand without", "niños/", "es/index.html", "es/niños/index.html"],
	["what is not well-formed stays, and leads nowhere", "/50%/", "", "50%/index.html"],
	["nothing leads above the root", "../../../a.js", "es/index.html", "a.js"],
])("%s", (_, address, fromFile, file) => {
	expect(fileAt(address, fromFile)).toBe(file);
});

test("the part is read without its percent signs, too", () => {
	expect(targetAt("../#ni%C3%B1os", "es/index.html")).toEqual({ file: "index.html", fragment: "niños" });
	expect(targetAt("../", "es/index.html").fragment).toBe("");
	expect(targetAt("#50%", "index.html").fragment).toBe("50%");
});
