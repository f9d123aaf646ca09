import { displayNumber, telLink } from "../../scripts/facts/phone.ts";
import type { PhoneNumber } from "../../scripts/facts/schema/hotline.ts";
import { type Html, html, raw } from "../../scripts/project/html.ts";

/** A number that a phone calls at a touch; in right-to-left text its parts would trade places without `dir`. */
export const callLink = (number: PhoneNumber): Html =>
	html`<a class="call" dir="ltr" href="${telLink(number)}">${breakable(displayNumber(number))}</a>`;

/** Where a line is too short for it, a number goes on in the next one after a hyphen. Firefox would cut it: to Unicode that hyphen may be a minus (UAX 14, LB25). */
export const breakable = (number: string): Html[] =>
	number.split(/(?<=-)/).map((part, index) => html`${index > 0 && raw("<wbr>")}${part}`);
