import type { Facts } from "../../../facts/facts.ts";
import { freshnessAt } from "../../../facts/freshness.ts";
import type { Hotline, PhoneNumber } from "../../../facts/schema/hotline.ts";
import { absoluteUrl } from "../../../hosting/absolute-url.ts";
import { uuid } from "../../ids.ts";
import { pageOf } from "../pages.ts";
import { provenanceAttributes } from "./attributes.ts";
import { hsdsSchedules } from "./schedules.ts";
import type { HsdsPhone, HsdsServiceCore } from "./shapes.ts";

/**
 * Each phone line as a service. HSDS knows no "not confirmed": a line overdue on the day of the build stays "active" with an alert
 * to call first; one known to have changed is "inactive", and gives the alert in place of its numbers and hours.
 */
export function hsdsService(line: Hotline, facts: Facts, siteUrl: string): HsdsServiceCore {
	const id = uuid("hotlines", line.id);
	const hours = line.hours === null ? undefined : facts.hours.byId.get(line.hours);
	const alert = alertOf(line, facts.siteDate);
	const holds = line.superseded === undefined;
	return {
		id,
		organization_id: uuid("organizations", line.owner),
		name: line.name.en,
		description: line.purpose.en,
		url: absoluteUrl(pageOf("hotlines", line.id, facts), siteUrl),
		status: holds ? "active" : "inactive",
		...(line.interpreters && { interpretation_services: "The line brings in an interpreter for other languages." }),
		...(line.checked !== undefined && { assured_date: line.checked }),
		...(alert !== undefined && { alert }),
		phones: holds ? line.numbers.map((number) => hsdsPhone(number, line, id)) : [],
		schedules: holds && hours ? hsdsSchedules(hours, id, facts.siteDate) : [],
		languages: line.languages.map((tag) => ({
			id: uuid("hsds-languages", `${id}/${tag}`),
			service_id: id,
			name: facts.languages.byId.get(tag)?.englishName ?? tag,
			code: tag.split("-")[0] ?? tag,
		})),
		attributes: provenanceAttributes("service", id, line, "hotlines"),
	};
}

function alertOf(line: Hotline, siteDate: string): string | undefined {
	if (line.superseded) return `${line.superseded.note.en} ${line.superseded.link}`;
	if (freshnessAt(line, "hotlines", siteDate) === "current") return undefined;
	if (line.checked) return `Last checked: ${line.checked}. Call to confirm.`;
	return line.asOf === null ? "The source has no date. Call to confirm." : `Published: ${line.asOf}. Call to confirm.`;
}

const TYPES = { voice: "voice", emergency: "voice", tty: "textphone", relay: undefined } as const;
const REACH = { minneapolis: "Minneapolis", minnesota: "Minnesota", "united-states": "the United States" } as const;

function hsdsPhone({ dial, label, reachableFrom }: PhoneNumber, line: Hotline, serviceId: string): HsdsPhone {
	const type = TYPES[line.kind];
	const description = [
		...(label ? [`${label.en}.`] : []),
		...(reachableFrom ? [`It can be called from ${REACH[reachableFrom]}.`] : []),
	].join(" ");
	return {
		id: uuid("hsds-phones", `${serviceId}/${dial}`),
		service_id: serviceId,
		number: dial,
		...(type !== undefined && { type }),
		...(description !== "" && { description }),
	};
}
