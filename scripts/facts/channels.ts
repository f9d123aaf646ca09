import type { Facts } from "./facts.ts";
import { displayNumber } from "./phone.ts";
import type { JsonPath } from "./read-json.ts";
import type { Channel, Hotline, PhoneNumber } from "./schema/hotline.ts";

/** What a phone or a computer opens to write: RFC 5724 for texts, with a mark that iPhones and Android both read before the words. */
const LINKS: { readonly [Kind in Channel["kind"]]: (to: string, body?: string) => string } = {
	text: (to, body) => `sms:${to}${body === undefined ? "" : `?&body=${encodeURIComponent(body)}`}`,
	whatsapp: (to) => `https://wa.me/${to.slice(1)}`,
	signal: (to) => `https://signal.me/#p/${to}`,
	email: (to) => `mailto:${to}`,
	form: (to) => to,
	chat: (to) => to,
};

/** The address that a channel opens. // => "sms:+16125550100?&body=HELP" */
export const channelLink = ({ kind, to, body, resource }: Channel, { resources }: Pick<Facts, "resources">): string =>
	LINKS[kind](to ?? resources.byId.get(resource ?? "")?.url ?? "", body);

/** Whom it reaches, as people read it. // => "612-555-0100", "741741", "help@city.example" */
export const channelTarget = ({ to = "" }: Pick<Channel, "to">): string => displayNumber({ dial: to });

/** A phone number of a line, to call or to write to, with its place in the record. */
export interface LinePhone {
	path: JsonPath;
	dial: string;
	confirmedDigits?: string | undefined;
	/** The same number with another extension, or for texts, reaches somebody else. */
	key: string;
	/** Whether it takes texts, and so may be a code of five or six digits. */
	isText?: boolean;
}

/** Every phone number of a line: those to call, then those to write to. */
export const phonesOf = ({ numbers, channels = [] }: Hotline): LinePhone[] => [
	...numbers.map(({ dial, extension, confirmedDigits }, index) => ({
		path: ["numbers", index, "dial"],
		dial,
		confirmedDigits,
		key: displayNumber({ dial, extension }),
	})),
	...channels.flatMap(({ kind, to, confirmedDigits }, index) =>
		to !== undefined && /^\+?\d+$/.test(to)
			? [{ path: ["channels", index, "to"], dial: to, confirmedDigits, key: `${kind} ${to}`, isText: kind === "text" }]
			: [],
	),
];

/** What sort of number it is: its own, else that of its line. */
export const kindOf = (number: PhoneNumber, line: Hotline): Hotline["kind"] => number.kind ?? line.kind;

/** The forms in which people can write without a call, and while nobody answers. */
export const formsOf = ({ channels = [] }: Hotline): Channel[] => channels.filter(({ kind }) => kind === "form");
