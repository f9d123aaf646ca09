import type { Facts } from "../../scripts/facts/facts.ts";
import { freshnessAt, reviewBy } from "../../scripts/facts/freshness.ts";
import type { Localized } from "../../scripts/facts/schema/primitives.ts";
import type { Provenance } from "../../scripts/facts/schema/provenance.ts";
import { waysInWords } from "../../scripts/outputs/line-words.ts";
import { type Html, html, type Value } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { heading, type Level } from "./heading.ts";
import { sourceLink } from "./links.ts";
import { localize } from "./localize.ts";

/** The kinds of facts with a source, in the order in which a mistake would hurt. */
const KINDS = [
	"hotlines",
	"hours",
	"events",
	"resolutions",
	"news",
	"quotations",
	"organizations",
	"places",
	"files",
	"resources",
	"announcements",
	"toolkit",
	"languages",
] as const;
type Kind = (typeof KINDS)[number];

/** More than that would not fit the first round trip; such records have pages of their own. */
const MOST_ROWS = 60;

/** Every fact of the site with its source, its date and its state. */
export const factList = (view: View, level: Level): Html => html`${KINDS.map((kind) => factTable(kind, view, level))}`;

function factTable(kind: Kind, view: View, level: Level): Html {
	const records = view.facts[kind].all;
	const title = heading(level, view.t(`facts.kind.${kind}`));
	if (records.length > MOST_ROWS) return html`${title}<p>${view.t("facts.many", { count: records.length })}</p>`;
	return html`${title}<ul class="links facts">${records.map((record) => row(nameOf(record, view), record, kind, view))}</ul>`;
}

const row = (name: Value, record: Provenance, kind: Kind, view: View): Html =>
	html`<li><b>${name}</b><br>${sourceLink(record.source)}, ${age(record, view)}. ${state(record, kind, view)}</li>`;

function age({ checked, asOf }: Provenance, { t }: View): string {
	const published = asOf === null ? t("facts.undated") : t("facts.published", { date: t.formats.date(asOf) });
	return checked === undefined ? published : `${published}, ${t("facts.checked", { date: t.formats.date(checked) })}`;
}

/** In date or not; the page's script changes it on the visitor's clock. */
function state(record: Provenance, kind: Kind, { t, facts }: View): Value {
	if (record.superseded) return t("facts.changed");
	if (freshnessAt(record, kind, facts.siteDate) === "overdue") return t("facts.overdue");
	return html`<span>${t("facts.current")}</span><span data-overdue-after="${reviewBy(record, kind)}" data-instead hidden>${t("facts.overdue")}</span>`;
}

/** What a record is called in the list; a line by its numbers too, hours by the line that keeps them. */
function nameOf(record: Facts[Kind]["all"][number], view: View): Value {
	if ("numbers" in record) return [localize(record.name, view), ": ", waysInWords(record, view).join(", ")];
	if ("weekly" in record)
		return named(view.facts.hotlines.all.find(({ hours }) => hours === record.id)?.name, record.id, view);
	if ("cite" in record) return localize(record.cite, view);
	if ("tag" in record) return record.name;
	return localize("title" in record ? record.title : record.name, view);
}

const named = (name: Localized | undefined, id: string, view: View): Value => (name ? localize(name, view) : id);
