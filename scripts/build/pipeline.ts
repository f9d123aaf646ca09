import { checkSite } from "../checks/check-site.ts";
import { copyFiles } from "../documents/copy-files.ts";
import { PICTURES } from "../facts/schema/event-access.ts";
import { writeChecksums } from "../hosting/checksums.ts";
import { writeHosting } from "../hosting/write-hosting.ts";
import { preparePictures } from "../pictures/pictures.ts";
import { drawToolkit } from "../posters/draw-toolkit.ts";
import { DiagnosticsError } from "../project/diagnostics.ts";
import type { Folders } from "../project/folders.ts";
import { indexSite } from "../search/index-site.ts";
import { placeholderUrl, siteUrl } from "../urls/site-url.ts";
import { createMarkdown } from "../words/markdown.ts";
import type { Words } from "../words/read-words.ts";
import { readability } from "../words/reading-grade.ts";
import { picturesIn } from "../words/renderers.ts";
import { bundleScripts } from "./browser-scripts.ts";
import { atSource, type Edition, makeEdition } from "./edition.ts";
import { editionId } from "./edition-id.ts";
import { pageWords } from "./page-words.ts";
import { wordsRenderer } from "./render-words.ts";
import { readSiteSources, type SiteSources } from "./sources.ts";
import { readStyles, writePrintStyle } from "./styles.ts";
import { type BuildReport, countPages } from "./summary.ts";

/** The steps of a build, in their order: each takes what the one before it gave. */
export interface SiteBuild {
	readonly folders: Folders;
	/** Everything that people edit. Throws every error of every file at once. */
	read(): Promise<SiteSources>;
	/** What the layouts print: artwork, pictures and scripts are in the output folder. */
	make(sources: SiteSources): Promise<Made>;
	/**
	 * Once the pages are written: the search index, every host's headers and redirects, and what must hold in a finished site: throws what
	 * does not. Then the checksums, by which the next build knows the site as one. A rehearsal needs no index.
	 */
	finish(made: Made, hasSearch?: boolean): Promise<BuildReport>;
}

/** What a build has made before its pages. */
export interface Made extends Pick<BuildReport, "warnings" | "notes" | "readability"> {
	edition: Edition;
}

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	/** Told at the start of each step, for whoever watches. */
	onStep?: (name: string) => void;
}

/** A build of one site. It asks the clock only for today's date, and leaves nothing of it in the pages. */
export function siteBuild({ folders, env, onStep }: Options): SiteBuild {
	const { output, strings, root } = folders;
	const seconds = new Map<string, number>();
	const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
		onStep?.(name);
		const start = performance.now();
		const result = await work();
		seconds.set(name, (performance.now() - start) / 1000);
		return result;
	};
	return {
		folders,
		read: () => timed("facts and words", () => readSiteSources(folders, env)),
		make: async ({ facts, words, locales }) => {
			const art = await timed("artwork", () => drawToolkit(facts, locales, folders));
			const drawn = [...art.toolkit.values()].flat().map(({ png }) => png.file);
			await copyFiles(facts, folders);
			const ofEvents = facts.events.all.flatMap(({ picture }) => (picture ? [PICTURES + picture.file] : []));
			const pictures = await timed("pictures", () =>
				preparePictures([...ownPictures(words), ...ofEvents, ...drawn], folders),
			);
			const said = new Map([...locales].map(([language, { t }]) => [language, pageWords(t)]));
			const scripts = await timed("scripts", () => bundleScripts(output, said, facts.site.timeZone));
			const edition = makeEdition({
				facts,
				words,
				renderWords: wordsRenderer(folders, words),
				locales,
				siteUrl: siteUrl(facts.site, env),
				styles: await readStyles(facts.site.palette),
				printStyle: await writePrintStyle(output, facts.site.palette),
				scripts,
				pictures,
				downloads: art.toolkit,
				cards: art.cards,
				id: await editionId(folders),
				isTrial: isTrial(env),
			});
			return { edition, warnings: words.warnings, notes: notesOn(edition, art), readability: readabilityOf(words) };
		},
		finish: async ({ edition, warnings, notes, readability }, hasSearch = true) => {
			const { facts, locale, styles } = edition;
			const search = { output, facts, locale, strings: { folder: strings, root } };
			const found = hasSearch ? await timed("search", () => indexSite(search)) : undefined;
			const pages = await countPages(output, facts.languages.all);
			const styleHashes = styles.map(({ hash }) => hash);
			await timed("hosting", () => writeHosting({ output, facts, styleHashes }));
			const checked = await timed("checks", () => checkSite({ output, facts }));
			const diagnostics = checked.map((diagnostic) => atSource(diagnostic, edition));
			const errors = diagnostics.filter(({ isWarning }) => !isWarning);
			if (errors.length > 0) throw new DiagnosticsError(errors);
			// By its list the next build knows the site, and what in its folder is somebody else's.
			await writeChecksums(output);
			return {
				pages,
				pictures: edition.pictures.size,
				searchBytes: found?.bytes ?? 0,
				searchPages: found?.pages ?? 0,
				readability,
				seconds,
				warnings: [...warnings, ...(found?.warnings ?? []), ...diagnostics],
				notes,
			};
		},
	};
}

/**
 * Whether a build is for staff to look at before a change is published. Netlify says so in CONTEXT: "deploy-preview" or "branch-deploy",
 * against "production" (docs.netlify.com, "Build environment variables"). Builds elsewhere are the site itself.
 */
export const isTrial = ({ CONTEXT }: NodeJS.ProcessEnv): boolean =>
	CONTEXT !== undefined && CONTEXT !== "" && CONTEXT !== "production";

function ownPictures({ pages }: Words): string[] {
	const markdown = createMarkdown();
	return pages.flatMap((page) => picturesIn(markdown, page));
}

/** How easily each critical page is read, in each language that has a formula for it. */
function readabilityOf({ pages }: Words): Map<string, string> {
	const markdown = createMarkdown();
	const critical = new Set(pages.filter(({ meta }) => meta.critical).map(({ name }) => name));
	return new Map(
		pages.flatMap((page) => {
			const told = critical.has(page.name) ? readability(markdown, page) : undefined;
			return told === undefined ? [] : [[page.file, told]];
		}),
	);
}

/** Warnings that no file is to blame for. */
const notesOn = (
	{ siteUrl, facts: { site } }: Edition,
	{ stale, leftOut }: Awaited<ReturnType<typeof drawToolkit>>,
): string[] => [
	...(siteUrl.startsWith(placeholderUrl(site))
		? [
				`The site has no address yet, so its links to itself say ${siteUrl.slice(0, -1)}. Set SITE_URL, or "url" in site.json.`,
			]
		: []),
	...stale.map(
		(id) =>
			`The posters of ${id} are in English, whose words have changed. Translate assets/art/words/${id}.json, then run npm run translate -- done posters ${id}.`,
	),
	...leftOut.map(
		(name) =>
			`The line of ${name} is not on the posters, since their fonts lack its letters. Add a font in scripts/posters/print-fonts.ts.`,
	),
];
