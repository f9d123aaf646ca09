import { writeFile } from "node:fs/promises";
import path from "node:path";
import { drawToolkit } from "../art/draw-toolkit.ts";
import { preparePictures } from "../art/pictures.ts";
import { checkSite } from "../checks/check-site.ts";
import { writeHosting } from "../hosting/write-hosting.ts";
import { SUMS_FILE, sumsOfFolder, sumsText } from "../mirror/sums.ts";
import { FaultsError } from "../project/faults.ts";
import type { Folders } from "../project/folders.ts";
import { indexSite } from "../search/index-site.ts";
import { createMarkdown } from "../words/markdown.ts";
import { readability } from "../words/reading-grade.ts";
import { picturesIn } from "../words/renderers.ts";
import { atSource } from "./at-source.ts";
import { bundleScripts } from "./browser-scripts.ts";
import { countPages } from "./count-pages.ts";
import { type Edition, makeEdition } from "./edition.ts";
import { editionId } from "./edition-id.ts";
import { isTrial } from "./is-trial.ts";
import { type Material, readMaterial } from "./material.ts";
import { pageWords } from "./page-words.ts";
import { wordsRenderer } from "./render-words.ts";
import { type BuildReport, newReport } from "./report.ts";
import { PLACEHOLDER_URL, siteUrl } from "./site-url.ts";
import { readStyles } from "./styles.ts";

/** The steps of a build, in their order; `.eleventy.ts` hangs each in its place. */
export interface SiteBuild {
	readonly folders: Folders;
	readonly report: BuildReport;
	/** What the layouts print; made by the steps before the pages. */
	edition(): Edition;
	read(): Promise<void>;
	make(): Promise<void>;
	index(): Promise<void>;
	host(): Promise<void>;
	check(): Promise<void>;
}

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	/** Told at the start of each step, for whoever watches. */
	onStep?: (name: string) => void;
}

/** A build of one site. It asks the clock only for today's date, and leaves nothing of it in the pages. */
export function siteBuild({ folders, env, onStep }: Options): SiteBuild {
	const report = newReport();
	let material: Material | undefined;
	let edition: Edition | undefined;

	const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
		onStep?.(name);
		const start = performance.now();
		const result = await work();
		report.seconds.set(name, (performance.now() - start) / 1000);
		return result;
	};
	const current = (): Edition => {
		if (!edition) throw new Error("A page was asked for before its facts were read.");
		return edition;
	};

	return {
		folders,
		report,
		edition: current,
		read: async () => {
			material = await timed("facts and words", () => readMaterial(folders, env));
			const { words } = known(material);
			const markdown = createMarkdown();
			report.warnings = [...words.warnings];
			const critical = new Set(words.pages.filter(({ meta }) => meta.critical).map(({ name }) => name));
			report.readability = new Map(
				words.pages.flatMap((page) => {
					const told = critical.has(page.name) ? readability(markdown, page) : undefined;
					return told === undefined ? [] : [[page.file, told]];
				}),
			);
		},
		make: async () => {
			const { facts, words, locales } = known(material);
			const { toolkit, cards, leftOut, stale } = await timed("artwork", () => drawToolkit(facts, locales, folders));
			const markdown = createMarkdown();
			const own = words.pages
				.flatMap((page) => picturesIn(markdown, page))
				.map((file) => path.join(folders.root, file));
			const drawn = [...toolkit.values()].flat().map(({ png }) => png.file);
			const pictures = await timed("pictures", () => preparePictures([...own, ...drawn], folders));
			const said = new Map([...locales].map(([language, { t }]) => [language, pageWords(t)]));
			const scripts = await timed("scripts", () => bundleScripts(folders.output, said));
			const url = siteUrl(facts.site, env);
			report.notes = url.startsWith(PLACEHOLDER_URL)
				? [
						`The site has no address yet, so its links to itself say ${PLACEHOLDER_URL}. Set SITE_URL, or "url" in site.json.`,
					]
				: [];
			for (const id of stale)
				report.notes.push(
					`The posters of ${id} are in English, whose words have changed. Translate assets/art/words/${id}.json, then run npm run translate -- done posters ${id}.`,
				);
			for (const name of leftOut)
				report.notes.push(
					`The line of ${name} is not on the posters, since their fonts lack its letters. Add a font in scripts/art/print-fonts.ts.`,
				);
			report.pictures = pictures.size;
			edition = makeEdition({
				facts,
				words,
				renderWords: wordsRenderer(folders, words),
				locales,
				siteUrl: url,
				styles: readStyles(),
				scripts,
				pictures,
				downloads: toolkit,
				cards,
				id: await editionId(folders),
				isTrial: isTrial(env),
			});
		},
		index: async () => {
			const { output, strings, root } = folders;
			const { facts, locale } = current();
			const { pages, bytes, warnings } = await timed("search", () =>
				indexSite({ output, facts, locale, strings: { folder: strings, root } }),
			);
			report.warnings = [...report.warnings, ...warnings];
			report.pages = await countPages(folders.output, facts.languages.all);
			report.searchPages = pages;
			report.searchBytes = bytes;
		},
		host: async () => {
			const { facts, styles } = current();
			const styleHashes = styles.map(({ hash }) => hash);
			await timed("hosting", () => writeHosting({ output: folders.output, facts, styleHashes }));
		},
		check: async () => {
			const faults = await timed("checks", () => checkSite({ output: folders.output, facts: current().facts }));
			if (faults.length > 0) throw new FaultsError(faults.map((fault) => atSource(fault, current())));
			// By its list the next build knows the site, and what in its folder is somebody else's.
			await writeFile(path.join(folders.output, SUMS_FILE), sumsText(await sumsOfFolder(folders.output)));
		},
	};
}

function known<T>(value: T | undefined): T {
	if (value === undefined) throw new Error("A step of the build was taken before the one it needs.");
	return value;
}
