import type { Resolution } from "../scripts/facts/schema/resolution.ts";
import { type Publication, wordsOf } from "../scripts/forms/publication.ts";

/** The language in which it is told. */
type Told = Pick<Publication, "language" | "t">;

/** The title of a decision's page; its date tells it from one of the same name. */
export const resolutionTitle = (resolution: Resolution, told: Told): string =>
	`${wordsOf(resolution.title, told)}, ${told.t.formats.date(resolution.adopted)}`;

/** What search engines say of it: date, number, what was decided. */
export const resolutionDescription = ({ adopted, number, summary }: Resolution, told: Told): string =>
	`${told.t.formats.date(adopted)}${number === null ? "" : `, ${number}`}. ${wordsOf(summary, told)}`;
