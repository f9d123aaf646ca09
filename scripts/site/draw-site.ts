import { isCritical, languageOfUrl } from "../../_includes/page-data.ts";
import type { Edition } from "./edition.ts";
import { planSite } from "./templates/templates.ts";

/** A finished file. */
export interface DrawnFile {
	content: string;
	/** Of a page: what it is called, and the language it stands among. */
	title: string;
	language: string;
	critical: boolean;
}

/** The finished site by address. */
export type DrawnSite = ReadonlyMap<string, DrawnFile>;

/**
 * Draws every page and every form of an edition, in memory; with `only` those at some addresses. Throws where facts and words do not fit
 * together.
 */
export const drawSite = (edition: Edition, only?: ReadonlySet<string>): DrawnSite =>
	new Map(
		planSite(edition)
			.filter(({ url }) => only === undefined || only.has(url))
			.map((file) => {
				const page = file.page?.(edition);
				return [
					file.url,
					{
						content: file.draw(edition),
						title: page?.title ?? "",
						language: page === undefined ? "en" : languageOfUrl(page),
						critical: page !== undefined && isCritical(page),
					},
				];
			}),
	);
