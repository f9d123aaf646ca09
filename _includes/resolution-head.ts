import type { Resolution } from "../scripts/facts/schema/resolution.ts";
import { type Locale, plainText } from "../scripts/i18n/locale.ts";

/** The title of a decision's page; its date tells it from one of the same name. */
export const resolutionTitle = (resolution: Resolution, told: Locale): string =>
	`${plainText(resolution.title, told)}, ${told.t.formats.date(resolution.adopted)}`;

/** What search engines say of it: date, number, what was decided. */
export const resolutionDescription = ({ adopted, number, summary }: Resolution, told: Locale): string =>
	`${told.t.formats.date(adopted)}${number === null ? "" : `, ${number}`}. ${plainText(summary, told)}`;
