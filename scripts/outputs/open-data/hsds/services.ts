import { freshnessAt } from "../../../facts/freshness.ts";
import type { Hotline, PhoneNumber } from "../../../facts/schema/hotline.ts";
import { isoCode, spokenLanguage } from "../../../facts/spoken-languages.ts";
import { absoluteUrl } from "../../../urls/site-url.ts";
import { ageText, changedText } from "../../ages.ts";
import { uuid } from "../../ids.ts";
import { numberLabel, standingNumbers } from "../../line-words.ts";
import type { Publication } from "../../publication.ts";
import { pageOf } from "../pages.ts";
import { provenanceAttributes } from "./attributes.ts";
import { hsdsServiceAtLocations } from "./locations.ts";
import { hsdsSchedules } from "./schedules.ts";
import type { HsdsPhone, HsdsServiceCore } from "./shapes.ts";

/**
 * Each phone line as a service. HSDS knows no "not confirmed": a line overdue on the day of the build stays "active" with an alert
 * to call first; one known to have changed is "inactive", and gives the alert in place of its numbers and hours.
 */
export function hsdsService(line: Hotline, pub: Publication): HsdsServiceCore {
	const { facts, siteUrl } = pub;
	const id = uuid("hotlines", line.id);
	const hours = line.hours === null ? undefined : facts.hours.byId.get(line.hours);
	const alert = alertOf(line, pub);
	return {
		id,
		organization_id: uuid("organizations", line.owner),
		name: line.name.en,
		description: line.purpose.en,
		url: absoluteUrl(pageOf("hotlines", line.id, facts), siteUrl),
		status: line.superseded === undefined ? "active" : "inactive",
		...(line.interpreters && { interpretation_services: pub.t("hotline.interpreters") }),
		...(line.checked !== undefined && { assured_date: line.checked }),
		...(alert !== undefined && { alert }),
		phones: standingNumbers(line).map((number) => hsdsPhone(number, line, id, pub)),
		schedules: hours && !line.superseded ? hsdsSchedules(hours, { service_id: id }, facts) : [],
		languages: line.languages.map((language) => {
			const { englishName: name, tag } = spokenLanguage(language, facts);
			const code = isoCode(tag);
			return { id: uuid("hsds-languages", `${id}/${language}`), service_id: id, name, ...(code && { code }) };
		}),
		service_at_locations: hsdsServiceAtLocations(line, id, pub),
		attributes: provenanceAttributes("service", id, line, "hotlines"),
	};
}

/** Nobody in danger should stop to confirm the number to call. */
function alertOf(line: Hotline, pub: Publication): string | undefined {
	if (line.superseded) return changedText(line.superseded, pub);
	const isOverdue = freshnessAt(line, "hotlines", pub.facts.siteDate) === "overdue";
	return isOverdue && line.kind !== "emergency" ? ageText({ ...line, kind: "hotlines" }, pub) : undefined;
}

const TYPES = { voice: "voice", emergency: "voice", tty: "textphone", relay: undefined } as const;

function hsdsPhone(number: PhoneNumber, line: Hotline, serviceId: string, pub: Publication): HsdsPhone {
	const type = TYPES[line.kind];
	const description = numberLabel(number, pub);
	return {
		id: uuid("hsds-phones", `${serviceId}/${number.dial}`),
		service_id: serviceId,
		number: number.dial,
		...(type !== undefined && { type }),
		...(description !== undefined && { description }),
	};
}
