import { displayNumber } from "../../scripts/facts/phone.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";

/** A fact's text with the numbers of our lines in it made to call at a touch. // "If you are in danger, call 911." */
export function callable(text: string, { facts }: View): Html {
	const numbers = new Map(
		facts.hotlines.all.flatMap((line) => line.numbers.map((number) => [displayNumber(number.dial), number])),
	);
	return html`${text.split(/(?<![\d-])(\d{3}(?:-\d{3}-\d{4})?)(?![\d-])/).map((part) => {
		const number = numbers.get(part);
		return number ? callLink(number) : part;
	})}`;
}
