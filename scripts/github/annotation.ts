import type { Fault } from "../project/faults.ts";

/** What the box at the line is headed with, by how much it matters. */
const TITLES = { error: "A mistake to mend", warning: "Please look at this" } as const;
export type Level = keyof typeof TITLES;

/**
 * The line of a log that puts a fault beside the line of the file in a pull request.
 * // => "::error file=_data/hours.json,line=3,col=2,title=A mistake to mend::the closing time is missing."
 * What must be escaped: https://github.com/actions/toolkit, packages/core/src/command.ts (escapeData, escapeProperty).
 */
export const toAnnotation = ({ file, line, column, message }: Fault, level: Level = "error"): string =>
	`::${level} file=${property(file)},line=${line},col=${column},title=${property(TITLES[level])}::${data(message)}`;

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
