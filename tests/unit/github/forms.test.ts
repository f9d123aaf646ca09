import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { projectRoot } from "../../../scripts/project/folders.ts";

const folder = path.join(projectRoot, ".github/ISSUE_TEMPLATE");
const names = readdirSync(folder).filter((name) => name !== "config.yml");
const text = (name: string) => readFileSync(path.join(folder, name), "utf8");

/**
 * GitHub's schema of forms: it leaves out a form with a key that it does not know, and says so to nobody.
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
const words = z.string().trim().min(1);
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const asked = { label: words, description: words.optional() };
const distinct = z
	.array(words)
	.min(1)
	.refine((all) => new Set(all).size === all.length, "an option stands twice");
const element = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: words }) }),
	z.strictObject({
		type: z.literal("textarea"),
		id,
		attributes: z.strictObject({
			...asked,
			placeholder: words.optional(),
			value: words.optional(),
			render: words.optional(),
		}),
		validations,
	}),
	z.strictObject({
		type: z.literal("input"),
		id,
		attributes: z.strictObject({ ...asked, placeholder: words.optional(), value: words.optional() }),
		validations,
	}),
	z.strictObject({
		type: z.literal("dropdown"),
		id,
		attributes: z.strictObject({
			...asked,
			multiple: z.boolean().optional(),
			options: distinct,
			default: z.int().min(0).optional(),
		}),
		validations,
	}),
	z.strictObject({
		type: z.literal("checkboxes"),
		id,
		attributes: z.strictObject({
			...asked,
			options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
		}),
		validations,
	}),
]);
const form = z.strictObject({
	name: words,
	description: words,
	title: z.string().optional(),
	labels: z.array(words).optional(),
	assignees: z.array(words).optional(),
	projects: z.array(words).optional(),
	type: words.optional(),
	body: z.array(element).min(1),
});
const config = z.strictObject({
	blank_issues_enabled: z.boolean(),
	contact_links: z.array(z.strictObject({ name: words, url: z.url({ protocol: /^https$/ }), about: words })),
});

/** That the number is the emergency line's, tests/real/issue-forms.test.ts compares with the facts; the City's own lives in the facts alone. */
const CALL = /In danger\? Call [\d-]+\.[\s\S]*For help from the City, call the first number on its site\./;

test("there are the three forms, each with another name", () => {
	expect(names.map((name) => form.parse(parse(text(name))).name).sort()).toEqual([
		"A number is wrong",
		"Add an event",
		"Translate a page",
	]);
});

describe.each(names)("%s", (name) => {
	const read = form.parse(parse(text(name)));
	const [first] = read.body;
	const help = first?.type === "markdown" ? first.attributes.value : "";

	test("says first whom to call for help, in other languages too", () => {
		expect(help.indexOf("Do you need help?")).toBeLessThan(help.indexOf("Call"));
		expect(help).toMatch(CALL);
		expect(help.match(/^\*\*\p{L}+:\*\* .*\d/gmu)?.length).toBeGreaterThan(0);
		expect(help).toContain("everybody on the internet can read it");
	});

	test("asks for something, each thing once, and the most needed things must be answered", () => {
		const fields = read.body.filter((it) => it.type !== "markdown");
		for (const key of [(it: (typeof fields)[number]) => it.id, (it: (typeof fields)[number]) => it.attributes.label])
			expect(new Set(fields.map(key)).size).toBe(fields.length);
		const required = fields.filter((it) => it.validations?.required);
		expect(required.length).toBeGreaterThan(2);
		expect(required.length).toBeLessThanOrEqual(fields.length);
	});

	test("is in words for everybody", () => {
		const shown = JSON.stringify(read).replaceAll(`"type":"markdown"`, "");
		expect(shown).not.toMatch(/\b(JSON|Markdown|commit|repository|branch|merge|pull request|YAML|npm)\b/i);
	});
});

test("the page on which a form is chosen tells whom to call, and leads to a page of the City", () => {
	const { contact_links } = config.parse(parse(text("config.yml")));
	for (const { url, about } of contact_links) {
		expect(url).toMatch(/^https:/);
		expect(about).toMatch(CALL);
	}
});

test("no owner is made up: every line that names one is a remark until there is one", () => {
	const lines = readFileSync(path.join(projectRoot, ".github/CODEOWNERS"), "utf8").split("\n");
	const owned = lines.filter((line) => line !== "" && !line.startsWith("#"));
	for (const line of owned) expect(line).toMatch(/^\S+( @[a-z0-9][a-z0-9-]*(\/[\w.-]+)?)+$/i);
	expect(owned.join("\n")).not.toContain("<");
});

describe("the owners, once they are named", () => {
	const rules = readFileSync(path.join(projectRoot, ".github/CODEOWNERS"), "utf8")
		.split("\n")
		.map((line) => /^(?:# )?(?<pattern>[*/]\S*) +<?(?<owner>@[\w-]+)>?$/.exec(line)?.groups)
		.filter((groups) => groups !== undefined)
		.map(({ pattern = "", owner }) => ({ pattern: patternOf(pattern), owner }));
	const ownerOf = (file: string) => rules.findLast(({ pattern }) => pattern.test(file))?.owner;

	test("of what can run or guards are those who know the code, wherever it lies", () => {
		const works = [
			...[".eleventy.ts", ".npmrc", ".nvmrc", "minisign.pub", "netlify.toml", "package.json", "package-lock.json"],
			...[".github/CODEOWNERS", ".github/workflows/checks.yml", ".ci/run", "tests/a.test.ts", ".eleventyignore"],
			...["scripts/build.ts", "scripts/build/templates/words.ts", "_includes/layouts/page.ts", "_includes/view.ts"],
			...["assets/browser/site.ts", "assets/styles/site.css", "assets/art/sign.typ", "assets/art/icon.svg"],
			...[
				"content/x.11ty.ts",
				"content/en/x.11ty.ts",
				"content/en/.english/x.js",
				"_data/x.js",
				"_data/deep/er/x.json",
			],
			...["_includes/strings/x.js", "assets/art/words/x.js", "content/feeds/a.11ty.ts"],
		];
		expect(works.filter((file) => ownerOf(file) !== "@who-keeps-the-works")).toEqual([]);
	});

	test("of facts, words and pictures are those who write them", () => {
		const edited = ["_data/hours.json", "content/en/rights.md", "content/en/about/facts.md", "content/es/rights.md"];
		edited.push("content/so/.english/about/facts.json", "_includes/strings/es.json", "assets/images/deep/a.jpg");
		expect(edited.filter((file) => ownerOf(file) === "@who-keeps-the-works")).toEqual([]);
		expect(ownerOf("content/es/rights.md")).toBe("@who-reads-spanish");
	});
});

/** As GitHub reads a pattern: `*` stays in a folder, `**` does not, and a folder stands for all in it. */
function patternOf(pattern: string): RegExp {
	if (pattern === "*") return /^/;
	const escaped = pattern.slice(1).replace(/[.+?^${}()|[\]\\]/g, "\\$&");
	const body = escaped.replace(/\*\*\/|\*/g, (star) => (star === "*" ? "[^/]*" : "(?:.*/)?"));
	return new RegExp(pattern.endsWith("/") ? `^${body}` : `^${body}$`);
}

test("the words of a new pull request ask for the source, and name what the checks show", () => {
	const template = readFileSync(path.join(projectRoot, ".github/PULL_REQUEST_TEMPLATE.md"), "utf8");
	expect(template).toContain("## How do we know?");
	expect(template).toContain("Files changed");
});
