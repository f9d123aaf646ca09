const NAMES = [
	"about",
	"accessibility",
	"contact",
	"data",
	"discrimination",
	"events",
	"index",
	"offline",
	"resolutions",
	"resources",
	"share",
	"toolkit",
] as const;
/** Those whose translations are whole. */
const LANGUAGES = ["es", "hmn"] as const;

let pages = 0;
let translations = 0;

/** Each mistake is made on another page than the one before it, so that many can be judged at once. */
export const nextPage = (): string => `content/en/${NAMES[pages++ % NAMES.length]}.md`;

/** The same page in the next language. // => "content/hmn/rights.md" */
export const nextTranslation = (name: string): string =>
	`content/${LANGUAGES[translations++ % LANGUAGES.length]}/${name}.md`;
