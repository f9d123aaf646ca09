import type { FileName } from "../../facts/schema/files.ts";

/**
 * What to say of each field, by file: the beginning of a sentence, to which the code adds the former value. A group of fields may have one
 * for all of them. `{name}` is the record, `{now}` what the field says now.
 */
export type FieldWords = Readonly<Record<string, string>>;

/** Of every record. */
const PROVENANCE: FieldWords = {
	"source.title": "The source of {name} is now called {now}",
	"source.url": "The source of {name} is now at {now}",
	asOf: "The source of {name} is now dated {now}",
	checked: "A person last confirmed {name} on {now}",
	reviewEvery: "The time after which {name} must be confirmed again is now {now}",
	"superseded.date": "The day on which {name} changed is now given as {now}",
	"superseded.note": "The note on what has changed about {name} is now {now}",
	"superseded.source": "The source for what has changed about {name} is now {now}",
	"superseded.link": "The page that says what holds now about {name} is now {now}",
	superseded: "The note that {name} has changed since is now {now}",
};

const FIELD_WORDS: Readonly<Record<FileName, FieldWords>> = {
	addresses: { movedTo: "The address {name} now leads to {now}" },
	alert: {
		level: "The level of {name} is now {now}",
		preset: "The ready text of {name} is now {now}",
		message: "The message of {name} is now {now}",
		from: "The alert {name} now begins on {now}",
		until: "The alert {name} now ends on {now}",
		link: "The link of {name} is now {now}",
	},
	announcements: {
		title: "The title of {name} is now {now}",
		text: "The text of {name} is now {now}",
		link: "The link of {name} is now {now}",
		...PROVENANCE,
	},
	corrections: {
		subject: "The subject of {name} is now {now}",
		was: "What {name} says was wrong is now {now}",
		is: "What {name} says is right is now {now}",
		reason: "The reason of {name} is now {now}",
		evidence: "The evidence of {name} is now {now}",
		day: "The day of {name} is now {now}",
	},
	events: {
		name: "The name of {name} is now {now}",
		summary: "What is said about {name} is now {now}",
		start: "The start of {name} is now {now}",
		end: "The end of {name} is now {now}",
		weekday: "The weekday of {name} is now given as {now}",
		timeZone: "The time zone of {name} is now {now}",
		"place.name": "The place of {name} is now {now}",
		"place.near": "The place of {name} is now said to be near {now}",
		"place.address": "The street address of {name} is now {now}",
		"place.locality": "The city of {name} is now {now}",
		organizers: "The organizers of {name} are now {now}",
		status: "The state of {name} is now {now}",
		previousStart: "The former start of {name} is now given as {now}",
		link: "The page of {name} is now {now}",
		...PROVENANCE,
	},
	hotlines: {
		name: "The name of {name} is now {now}",
		purpose: "What {name} is for is now said as {now}",
		owner: "The organization that answers at {name} is now {now}",
		numbers: "The number of {name} is now {now}",
		kind: "The kind of {name} is now {now}",
		languages: "The languages of {name} are now {now}",
		interpreters: "Whether {name} brings in interpreters is now {now}",
		hours: "The hours of {name} are now {now}",
		whenClosed: "What to do when nobody answers at {name} is now {now}",
		...PROVENANCE,
	},
	hours: {
		timeZone: "The time zone of the hours of {name} is now {now}",
		alwaysOpen: "Whether {name} answers day and night is now {now}",
		weekly: "The weekly hours of {name} are now {now}",
		closures: "The days on which nobody answers at {name} are now {now}",
		...PROVENANCE,
	},
	languages: {
		tag: "The language tag of {name} is now {now}",
		name: "The language {name} is now called {now} in itself",
		englishName: "The language {name} is now called {now} in English",
		dir: "The direction of {name} is now {now}",
		hotline: "The line that answers in {name} is now {now}",
		helpPhrase: "The words before the number in {name} are now {now}",
		"translation.state": "The state of the names and labels in {name} is now {now}",
		"translation.reviewer": "The reviewer of the names and labels in {name} is now {now}",
		"translation.reviewed": "The day on which the names and labels in {name} were signed is now {now}",
		"translation.englishStandsIn": "The pages on which English stands in for drafts in {name} are now {now}",
		translation: "How far {name} may be trusted is now {now}",
		published: "Whether {name} is published is now {now}",
		...PROVENANCE,
	},
	organizations: {
		name: "The name of {name} is now {now}",
		partOf: "The organization that {name} belongs to is now {now}",
		roles: "The roles of {name} are now {now}",
		description: "What is said about {name} is now {now}",
		url: "The site of {name} is now {now}",
		address: "The street address of {name} is now {now}",
		...PROVENANCE,
	},
	presets: { level: "The level of {name} is now {now}", message: "{name} now says {now}" },
	quotations: {
		text: "The words of {name} are now {now}",
		language: "The language of {name} is now {now}",
		translations: "The translation of {name} is now {now}",
		cite: "The place where {name} stands is now {now}",
		...PROVENANCE,
	},
	resolutions: {
		title: "The title of {name} is now {now}",
		kind: "The kind of {name} is now {now}",
		number: "The number of {name} is now {now}",
		file: "The file number of {name} is now {now}",
		adopted: "The day on which {name} was adopted is now {now}",
		weekday: "The weekday of {name} is now given as {now}",
		body: "The body that adopted {name} is now {now}",
		summary: "What is said about {name} is now {now}",
		link: "The page of {name} is now {now}",
		...PROVENANCE,
	},
	resources: {
		name: "The name of {name} is now {now}",
		description: "What is said about {name} is now {now}",
		owner: "The organization behind {name} is now {now}",
		topic: "The topic of {name} is now {now}",
		languages: "The languages of {name} are now {now}",
		url: "The address of {name} is now {now}",
		...PROVENANCE,
	},
	site: {
		title: "The title of {name} is now {now}",
		tagline: "The motto of {name} is now {now}",
		statement: "The statement of {name} is now {now}",
		url: "The address of {name} is now {now}",
		hashtag: "The hashtag of {name} is now {now}",
		owner: "The owner of {name} is now {now}",
		shortName: "The short name of {name} is now {now}",
		lines: "What a line is for on {name} is now given as {now}",
		reaches: "The places from which numbers can be called are now {now}",
		palette: "The main colors of {name} are now {now}",
		sourceUpdated: "The day on which the City last changed its own page is now {now}",
		ownHosts: "The owner's own hosts are now {now}",
		timeZone: "The time zone of {name} is now {now}",
		licenses: "The license of {name} is now {now}",
		quickLinks: "The quick links of {name} are now {now}",
		quickExit: "The link to leave {name} in a hurry now leads to {now}",
		socialNetworks: "The social networks of {name} are now {now}",
		accommodations: "The words of {name} on accommodations are now {now}",
		httpOnlyHosts: "The hosts of sources that were read over http: are now {now}",
		redirects: "The redirects of {name} are now {now}",
		...PROVENANCE,
	},
	toolkit: {
		name: "The name of {name} is now {now}",
		description: "What is said about {name} is now {now}",
		alt: "The description of the picture of {name} is now {now}",
		kind: "The kind of {name} is now {now}",
		"paper.width": "The width of the paper of {name} in inches is now {now}",
		"paper.height": "The height of the paper of {name} in inches is now {now}",
		...PROVENANCE,
	},
};

/** The words for a field, or for the nearest group around it. // ("events", "place.near.en") => "The place of {name} is now said …" */
export function wordsFor(file: FileName, field: string): string | undefined {
	const steps = field.split(".");
	for (let length = steps.length; length > 0; length--) {
		const words = FIELD_WORDS[file][steps.slice(0, length).join(".")];
		if (words !== undefined) return words;
	}
	return undefined;
}
