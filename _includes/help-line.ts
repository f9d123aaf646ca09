import type { PhoneNumber } from "../scripts/facts/schema/hotline.ts";
import type { View } from "./view.ts";

/** The number of the line that answers in the page's language; undefined if there is none, or if the line has changed. */
export function ownLine({ facts, language }: Pick<View, "facts" | "language">): PhoneNumber | undefined {
	const line = facts.hotlines.byId.get(language.hotline ?? "");
	return line?.superseded === undefined ? line?.numbers[0] : undefined;
}

/** The number to call for help with a page: that of its language, else 311, where interpreters help. */
export const helpLine = (view: Pick<View, "facts" | "language">): PhoneNumber | undefined =>
	ownLine(view) ?? view.facts.hotlines.byId.get(view.facts.site.lines.main)?.numbers[0];
