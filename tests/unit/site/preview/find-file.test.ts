import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { findFile } from "../../../../scripts/site/preview/find-file.ts";

const root = mkdtempSync(path.join(tmpdir(), "find-file-"));
const folder = path.join(root, "_site");
mkdirSync(path.join(folder, "es/share"), { recursive: true });
for (const file of ["404.html", "es/404.html", "es/share/index.html", "../secret.html"])
	writeFileSync(path.join(folder, file), file);
afterAll(() => rmSync(root, { recursive: true }));

test("an address with a slash is the page of its folder, and one without leads there", () => {
	expect(findFile(folder, "/es/share/")).toEqual({
		kind: "file",
		file: path.join(folder, "es/share/index.html"),
		status: 200,
	});
	expect(findFile(folder, "/es/share")).toEqual({ kind: "redirect", to: "/es/share/" });
});

test("an unknown address gets the page for it in its language", () => {
	expect(findFile(folder, "/es/nix")).toMatchObject({ file: path.join(folder, "es/404.html"), status: 404 });
	expect(findFile(folder, "/nix/")).toMatchObject({ file: path.join(folder, "404.html"), status: 404 });
});

test("nothing outside of the site is served, however its address is written", () => {
	for (const address of ["/../secret.html", "/%2e%2e/secret.html", "/%zz", "/%00"])
		expect(findFile(folder, address)).toEqual({ kind: "none" });
});
