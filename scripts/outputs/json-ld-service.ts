import { channelLink, kindOf } from "../facts/channels.ts";
import { scheduleOf } from "../facts/hours/schedule-of.ts";
import type { Channel, Hotline, PhoneNumber } from "../facts/schema/hotline.ts";
import { plainText } from "../i18n/locale.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { changedText, lineAgeText } from "./ages.ts";
import { urn } from "./ids.ts";
import { compact, type Thing } from "./json-ld.ts";
import { openingHours } from "./json-ld-hours.ts";
import { isGovernment, organizationThing } from "./json-ld-organization.ts";
import { apartWords, channelWords } from "./line-words.ts";
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
		availableChannel: line.superseded
			? []
			: [
					...line.numbers.map((number) => ({
						"@type": "ServiceChannel",
						servicePhone: contactPoint(number, line, pub),
					})),
					...(line.channels ?? []).map((channel) => writtenChannel(channel, line, pub)),
				],
	});
}

function description(line: Hotline, pub: Publication): string {
	const schedule = scheduleOf(line, pub.facts);
	const parts = [plainText(line.purpose, pub)];
	if (line.superseded) parts.push(changedText(line.superseded, pub));
	else if (line.kind !== "emergency") parts.push(lineAgeText(line, schedule, pub));
	return parts.join(" ");
}

function contactPoint(number: PhoneNumber, line: Hotline, pub: Publication): Thing {
	const kind = kindOf(number, line);
	return compact({
		"@type": "ContactPoint",
		name: apartWords(number, line, pub),
		telephone: number.extension === undefined ? number.dial : `${number.dial};ext=${number.extension}`,
		contactType: kind === "emergency" ? "emergency" : "customer service",
		contactOption: kind === "tty" || kind === "relay" ? "https://schema.org/HearingImpairedSupported" : undefined,
		areaServed: areaOf(number, pub),
		...answered(number, line, pub),
	});
}

/** In which languages and when a number or channel is answered. */
const answered = ({ languages, hours }: PhoneNumber | Channel, line: Hotline, { facts }: Publication) => {
	const schedule = scheduleOf(line, facts, hours);
	return {
		availableLanguage: (languages ?? line.languages).map((id) => tagOf(id, facts)),
		hoursAvailable: schedule ? openingHours(schedule, facts) : [],
	};
};

/** schema.org has a word for texts; all other writing is an address to open. */
function writtenChannel(channel: Channel, line: Hotline, pub: Publication): Thing {
	const point = { "@type": "ContactPoint", contactType: "customer service", ...answered(channel, line, pub) };
	const name = channelWords(channel, line, pub);
	return channel.kind === "text"
		? { "@type": "ServiceChannel", serviceSmsNumber: compact({ ...point, name, telephone: channel.to }) }
		: { "@type": "ServiceChannel", name, serviceUrl: channelLink(channel, pub.facts) };
}

function areaOf({ reachableFrom }: PhoneNumber, { facts }: Publication): Thing | undefined {
	const area = facts.site.reaches.find(({ id }) => id === reachableFrom)?.area;
	return area && { "@type": area.type, name: area.name };
}
