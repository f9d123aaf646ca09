import type { Facts } from "../facts/facts.ts";
import { heldFrom } from "../facts/freshness.ts";
import type { Provenance } from "../facts/schema/provenance.ts";
import { formatDate } from "../words/formats.ts";
import type { Translate } from "../words/strings.ts";
import { type Calls, callsOf, inLanguage } from "./calls.ts";
import { ART_WORDS, type ArtWords } from "./words.ts";

/** All that a Typst source is told, as the input `board`; look.typ reads it. */
export interface Board {
	title: string;
	alt: string;
	owner: string;
	lang: string;
	/** Year, month, day: of the site, not of the clock. */
	date: number[];
	/** In inches. */
	paper: { width: number; height: number };
	hashtag: string;
	tagline: string;
	statement: string;
	words: ArtWords["hateCrime"];
	calls: Calls | null;
	/** When the numbers were published or checked. */
	source: string | null;
}

/** What one poster, sign or card says. */
export function boardOf(facts: Facts, about: Pick<Board, "title" | "alt" | "paper">, t: Translate): Board {
	const language = "en";
	const words = ART_WORDS[language];
	const { site } = facts;
	const owner = facts.organizations.byId.get(site.owner);
	const found = callsOf(facts, language, words.hateCrime, t);
	return {
		...about,
		owner: owner ? inLanguage(owner.name, language) : site.title,
		lang: language,
		date: facts.siteDate.split("-").map(Number),
		hashtag: site.hashtag,
		tagline: inLanguage(site.tagline, language),
		statement: inLanguage(site.statement, language),
		words: words.hateCrime,
		calls: found?.calls ?? null,
		source: found && sourceLine(found.lines, language, t),
	};
}

/** The oldest of the records speaks for all of them. Paper outlives every review date, so "call to confirm" always stands. */
function sourceLine(records: readonly Dated[], language: string, t: Translate): string {
	const age = (it: Dated): string => heldFrom(it) ?? "9999";
	const [oldest] = [...records].sort((a, b) => (age(a) < age(b) ? -1 : 1));
	const date = oldest?.checked ?? oldest?.asOf;
	const told = date && t(oldest?.checked ? "checked.on" : "checked.city", { date: formatDate(date, language) });
	return [told, t("checked.confirm")].filter(Boolean).join(" ");
}

type Dated = Pick<Provenance, "asOf" | "checked">;
