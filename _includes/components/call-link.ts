import { displayNumber, telLink } from "../../scripts/facts/phone.ts";
import type { PhoneNumber } from "../../scripts/facts/schema/hotline.ts";
import { type Html, html } from "../../scripts/project/html.ts";

/** A number that a phone calls at a touch, never broken over two lines; in right-to-left text its parts would trade places without `dir`. */
export const callLink = (number: PhoneNumber): Html =>
	html`<a class="call" dir="ltr" href="${telLink(number.dial)}">${displayNumber(number.dial)}</a>`;
