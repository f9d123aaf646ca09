import { kindOf } from "../../../facts/channels.ts";
import type { Facts } from "../../../facts/facts.ts";
import { freshnessAt } from "../../../facts/freshness.ts";
import { scheduleOf } from "../../../facts/hours/schedule-of.ts";
import type { Channel, Hotline, PhoneNumber } from "../../../facts/schema/hotline.ts";
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
	const phone = (way: PhoneNumber | Channel, key: string, fields: Omit<HsdsPhone, "id" | "service_id">): HsdsPhone => {
		const id = uuid("hsds-phones", `${serviceId}/${key}`);
		const languages = way.languages && hsdsLanguages(way.languages, { phone_id: id }, pub.facts);
		return { id, service_id: serviceId, ...fields, ...(languages && { languages }) };
	};
	if (line.superseded) return [];
	return [
		...line.numbers.map((number) => {
			const { dial, extension = "" } = number;
			const type = TYPES[kindOf(number, line)];
			// HSDS holds an extension as a number, which cannot begin with 0.
			const isCount = /^[1-9]/.test(extension);
			const ext = extension !== "" && !isCount && `ext. ${extension}`;
			const description = [ext, apartWords(number, line, pub)].filter(Boolean).join("; ");
			return phone(number, `${dial}${extension && `/${extension}`}`, {
				number: dial,
				...(isCount && { extension: Number(extension) }),
				...(type && { type }),
				...(description && { description }),
			});
		}),
		...(line.channels ?? []).flatMap((channel) => {
			const { kind, to } = channel;
			const [type, description] = [TYPES[kind], channelWords(channel, line, pub)];
			return type && to ? [phone(channel, `${to}/${kind}`, { number: to, type, description })] : [];
		}),
	];
}

/** A service has room for one e-mail address, and says in words how else to write. */
function writtenTo(line: Hotline, pub: Publication): Pick<HsdsServiceCore, "email" | "application_process"> {
	const channels = line.superseded ? [] : (line.channels ?? []);
	const [email, ...others] = channels.filter(({ kind }) => kind === "email");
	const pages = channels.filter(({ kind }) => kind === "form" || kind === "chat");
	const words = [...others, ...pages].map((channel) => channelWords(channel, line, pub));
	return { ...(email?.to && { email: email.to }), ...(words.length > 0 && { application_process: words.join("; ") }) };
}
