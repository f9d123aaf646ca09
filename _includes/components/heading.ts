import { type Html, html, raw, type Value } from "../../scripts/project/html.ts";

/** Level of a heading below the page's title. */
export type Level = 2 | 3 | 4 | 5 | 6;

/** A heading of a level that depends on where the component stands, so that no level is ever skipped. */
export const heading = (level: Level, content: Value, id?: string): Html =>
	html`${raw(`<h${level}`)}${id !== undefined && html` id="${id}"`}>${content}${raw(`</h${level}>`)}`;
