import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { diagnosticsOf } from "../../../../scripts/build/preview/diagnostics-of.ts";
import { DiagnosticsError } from "../../../../scripts/project/diagnostics.ts";
import { projectRoot } from "../../../../scripts/project/folders.ts";

const diagnostic = { file: "_data/hours.json", line: 3, column: 1, message: "7pm is not understood. Write 19:00." };

test("the errors of the sources are told as they are, also when something wraps them", () => {
	expect(diagnosticsOf(new DiagnosticsError([diagnostic]))).toEqual([diagnostic]);
	expect(diagnosticsOf(new Error("There was a problem.", { cause: new DiagnosticsError([diagnostic]) }))).toEqual([
		diagnostic,
	]);
});

test("a file of the code that Node does not understand is named with its line", () => {
	const error = new SyntaxError("Expression expected");
	error.stack = `${path.join(projectRoot, "_includes/view.ts")}:12\n)))\n\nSyntaxError: Expression expected`;
	expect(diagnosticsOf(error)).toEqual([
		{ file: "_includes/view.ts", line: 12, column: 1, message: "Expression expected" },
	]);
});

test("an error of the code is told at the first place of the project's own, past those of the packages", () => {
	const root = pathToFileURL(projectRoot).href;
	const error = new TypeError("x is not a function");
	error.stack = `TypeError: x is not a function\n    at map (${root}/node_modules/a/b.js:1:2)\n    at head (${root}/_includes/view.ts?_cache_bust=5:7:3)`;
	expect(diagnosticsOf(error)).toEqual([
		{ file: "_includes/view.ts", line: 7, column: 3, message: "x is not a function" },
	]);
});

test("a style's and a script's errors are told where their tools say", () => {
	const style = Object.assign(new Error("Unexpected end of input"), {
		fileName: path.join(projectRoot, "assets/styles/frame.css"),
		loc: { line: 9, column: 2 },
	});
	expect(diagnosticsOf(style)[0]).toMatchObject({ file: "assets/styles/frame.css", line: 9, column: 2 });
	const location = { file: "assets/browser/site.ts", line: 4, column: 6 };
	const script = Object.assign(new Error("Build failed"), { errors: [{ text: 'Expected ";"', location }] });
	expect(diagnosticsOf(script)).toEqual([
		{ file: "assets/browser/site.ts", line: 4, column: 7, message: 'Expected ";"' },
	]);
});
