import { kindOf } from "../../../facts/channels.ts";
import type { Facts } from "../../../facts/facts.ts";
import { freshnessAt } from "../../../facts/freshness.ts";
import { scheduleOf } from "../../../facts/hours/schedule-of.ts";
import type { Hotline } from "../../../facts/schema/hotline.ts";
import { isoCode, spokenLanguage } from "../../../facts/spoken-languages.ts";
import { absoluteUrl } from "../../../urls/site-url.ts";
import { ageText, changedText } from "../../ages.ts";
import { uuid } from "../../ids.ts";
import { apartWords, channelWords } from "../../line-words.ts";
import type { Publication } from "../../publication.ts";
import { pageOf } from "../pages.ts";
import { provenanceAttributes } from "./attributes.ts";
import { hsdsServiceAtLocations } from "./locations.ts";
import { hsdsSchedules } from "./schedules.ts";
import type { HsdsLanguage, HsdsPhone, HsdsServiceCore } from "./shapes.ts";

/**
 * Each phone line as a service. HSDS knows no "not confirmed": a line overdue on the day of the build stays "active" with an alert
 * to call first; one known to have changed is "inactive", and gives the alert in place of its numbers and hours.
 */
export function hsdsService(line: Hotline, pub: Publication): HsdsServiceCore {
	const { facts, siteUrl } = pub;
	const id = uuid("hotlines", line.id);
	const hours = scheduleOf(line, facts);
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
		...writtenTo(line, pub),
		phones: hsdsPhones(line, id, pub),
		schedules: hours && !line.superseded ? hsdsSchedules(hours, { service_id: id }, facts) : [],
		languages: hsdsLanguages(line.languages, { service_id: id }, facts),
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

/** Each language by its name and its code in ISO 639, tied to the service or phone that is answered in it. */
const hsdsLanguages = (ids: readonly string[], of: { service_id: string } | { phone_id: string }, facts: Facts) =>
	ids.map((language): HsdsLanguage => {
		const { englishName: name, tag } = spokenLanguage(language, facts);
		const code = isoCode(tag);
		return {
			id: uuid("hsds-languages", `${Object.values(of).join()}/${language}`),
			...of,
			name,
			...(code && { code }),
		};
	});

/** Of RFC 6350; none fits a relay. */
const TYPES: { readonly [kind: string]: HsdsPhone["type"] } = {
	voice: "voice",
	emergency: "voice",
	tty: "textphone",
	text: "text",
	whatsapp: "cell",
	signal: "cell",
};

/** The numbers to call, and those to write to. */
function hsdsPhones(line: Hotline, serviceId: string, pub: Publication): HsdsPhone[] {
	if (line.superseded) return [];
	return [
		...line.numbers.map((number) => {
			const { extension } = number;
			// HSDS holds an extension as a number, which cannot begin with 0.
			const isCount = extension !== undefined && String(Number(extension)) === extension;
			const words = [!isCount && extension !== undefined && `ext. ${extension}`, apartWords(number, line, pub)];
			return {
				way: number,
				kind: kindOf(number, line),
				dial: number.dial,
				words,
				...(isCount && { extension: Number(extension) }),
			};
		}),
		...(line.channels ?? []).flatMap((channel) =>
			channel.kind in TYPES && channel.to !== undefined
				? [
						{
							way: channel,
							kind: channel.kind,
							dial: channel.to,
							words: [channelWords(channel, line, pub)],
							extension: undefined,
						},
					]
				: [],
		),
	].map(({ way, kind, dial, words, extension }): HsdsPhone => {
		const type = TYPES[kind];
		const id = uuid(
			"hsds-phones",
			`${serviceId}/${dial}${type === "text" || type === "cell" ? `/${kind}` : ""}${extension === undefined ? "" : `/${extension}`}`,
		);
		const description = words.filter(Boolean).join("; ");
		return {
			id,
			service_id: serviceId,
			number: dial,
			...(extension !== undefined && { extension }),
			...(type !== undefined && { type }),
			...(description !== "" && { description }),
			...(way.languages && { languages: hsdsLanguages(way.languages, { phone_id: id }, pub.facts) }),
		};
	});
}

/** A service has room for one e-mail address, and says in words how else to write. */
function writtenTo(line: Hotline, pub: Publication): Pick<HsdsServiceCore, "email" | "application_process"> {
	const channels = line.superseded ? [] : (line.channels ?? []);
	const [email, ...others] = channels.filter(({ kind }) => kind === "email");
	const pages = channels.filter(({ kind }) => kind === "form" || kind === "chat");
	const words = [...others, ...pages].map((channel) => channelWords(channel, line, pub));
	return { ...(email?.to && { email: email.to }), ...(words.length > 0 && { application_process: words.join("; ") }) };
}
