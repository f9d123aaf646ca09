import { addressMarkdown, inCode } from "../project/escape-markdown.ts";
import type { Outcome } from "./ask.ts";
import type { CheckedLink } from "./ask-all.ts";
import type { Place } from "./find-links.ts";

const SECTIONS = [
	{
		state: "dead",
		title: "Dead",
		advice: "Write where the page is now, or the address of a copy in an archive; else take the link out.",
	},
	{ state: "moved", title: "Moved", advice: "Look whether the new page says the same, and write its address instead." },
	{
		state: "unclear",
		title: "Could not be checked",
		advice: "Open these in a browser now and then. Most are alive and only keep programs out.",
	},
] as const satisfies readonly { state: Outcome["state"]; title: string; advice: string }[];

/** Whether somebody has to do something. */
const isAnyLost = (links: readonly CheckedLink[]): boolean =>
	links.some(({ outcome }) => outcome.state === "dead" || outcome.state === "moved");

/** What was found, for a terminal. */
export function reportText(links: readonly CheckedLink[]): string {
	const alive = links.filter(({ outcome }) => outcome.state === "alive").length;
	return [
		`${links.length} links to other sites: ${alive} lead where they should.`,
		...sections(links, ({ title, advice }, found) => [
			`\n${title}: ${found.length}. ${advice}`,
			...found.map(
				({ address, outcome, places }) => `  ${address}\n    ${why(outcome)}\n    ${places.map(at).join(", ")}`,
			),
		]),
	].join("\n");
}

/** What was found, for an issue; empty if nobody has to do anything. */
export function reportMarkdown(links: readonly CheckedLink[]): string {
	if (!isAnyLost(links)) return "";
	return [
		"Some links of the site to other sites need a person. Each stands in the files and lines named beside it.",
		...sections(links, ({ title, advice }, found) => [
			`\n## ${title}: ${found.length}\n\n${advice}\n`,
			...found.map(
				({ address, outcome, places }) =>
					`- ${addressMarkdown(address)}: ${why(outcome, addressMarkdown)}. In ${places.map((it) => inCode(at(it))).join(", ")}`,
			),
		]),
	].join("\n");
}

const sections = (
	links: readonly CheckedLink[],
	write: (section: (typeof SECTIONS)[number], found: readonly CheckedLink[]) => string[],
): string[] =>
	SECTIONS.flatMap((section) => {
		const found = links.filter(({ outcome }) => outcome.state === section.state);
		return found.length === 0 ? [] : write(section, found);
	});

const at = ({ file, line }: Place): string => `${file}:${line}`;

const why = (outcome: Outcome, show = (address: string) => address): string =>
	outcome.state === "moved" ? `now leads to ${show(outcome.to)}` : outcome.state === "alive" ? "alive" : outcome.reason;
