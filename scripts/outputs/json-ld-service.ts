import type { Hotline, PhoneNumber } from "../facts/schema/hotline.ts";
import { plainText } from "../i18n/locale.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText, lineAgeText } from "./ages.ts";
import { urn } from "./ids.ts";
import { compact, type Thing } from "./json-ld.ts";
import { openingHours } from "./json-ld-hours.ts";
import { isGovernment, organizationThing } from "./json-ld-organization.ts";
import { numberLabel, standingNumbers } from "./line-words.ts";
import { type Publication, tagOf } from "./publication.ts";

/**
 * A line as a service with a ContactPoint for each number. Its description says how old it is; hours that are overdue or changed are
 * left out, and of a line that has changed all numbers.
 */
export function serviceThing(line: Hotline, page: string, pub: Publication): Thing {
	const owner = pub.facts.organizations.byId.get(line.owner);
	return compact({
		"@type": owner && isGovernment(owner) ? "GovernmentService" : "Service",
		"@id": urn("hotlines", line.id),
		name: plainText(line.name, pub),
		description: description(line, pub),
		url: absoluteUrl(`${page}#${line.id}`, pub.siteUrl),
		provider: organizationThing(line.owner, pub),
		availableChannel: standingNumbers(line).map((number) => ({
			"@type": "ServiceChannel",
			servicePhone: contactPoint(number, line, pub),
		})),
	});
}

function description(line: Hotline, pub: Publication): string {
	const schedule = pub.facts.hours.byId.get(line.hours ?? "");
	const parts = [plainText(line.purpose, pub)];
	if (line.superseded) parts.push(changedText(line.superseded, pub));
	else if (line.kind !== "emergency") parts.push(lineAgeText(line, schedule, pub));
	return parts.join(" ");
}

function contactPoint(number: PhoneNumber, line: Hotline, pub: Publication): Thing {
	const schedule = pub.facts.hours.byId.get(line.hours ?? "");
	return compact({
		"@type": "ContactPoint",
		name: numberLabel(number, pub),
		telephone: number.dial,
		contactType: line.kind === "emergency" ? "emergency" : "customer service",
		contactOption:
			line.kind === "tty" || line.kind === "relay" ? "https://schema.org/HearingImpairedSupported" : undefined,
		availableLanguage: line.languages.map((id) => tagOf(id, pub.facts)),
		areaServed: areaOf(number, pub),
		hoursAvailable: schedule ? openingHours(schedule, pub.facts) : [],
	});
}

function areaOf({ reachableFrom }: PhoneNumber, { facts }: Publication): Thing | undefined {
	const area = facts.site.reaches.find(({ id }) => id === reachableFrom)?.area;
	return area && { "@type": area.type, name: area.name };
}
