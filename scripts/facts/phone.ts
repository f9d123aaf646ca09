/**
 * Three digits that reach a service in the whole United States, in the order of their digits. 988 is by FCC 20-100 (and for texts FCC 21-119),
 * 911 by 47 U.S.C. 251(e)(3), 711 by FCC 00-257, 211 and 511 by FCC 00-256, 811 by FCC 05-59, 311 by FCC 97-51; 411 and 611 by custom.
 */
export const SHORT_NUMBERS = ["211", "311", "411", "511", "611", "711", "811", "911", "988"] as const;

/** What is dialed, and after the answer dialed on. */
export interface Dialed {
	dial: string;
	extension?: string | undefined;
}

const northAmerican = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** A number as Minneapolis writes it: "+16126733000" // => "612-673-3000 ext. 5"; "311" and numbers of other countries stay as they are. */
export const displayNumber = ({ dial, extension }: Dialed): string =>
	`${dial.replace(northAmerican, "$1-$2-$3")}${extension === undefined ? "" : ` ext. ${extension}`}`;

/**
 * What a phone's browser opens to call it. Android and iPhones dial what stands after commas, of two seconds each, once somebody has
 * answered; `;ext=5` of RFC 3966 they take for the letters of a number. // => "tel:+16126733000,,5"
 */
export const telLink = ({ dial, extension }: Dialed): string =>
	`tel:${dial}${extension === undefined ? "" : `,,${extension}`}`;

/** Area code and exchange, which offices of one body share; undefined for three digits and other countries. // => "612-673" */
export const exchangeOf = (dial: string): string | undefined => {
	const [, area, exchange] = northAmerican.exec(dial) ?? [];
	return area && exchange ? `${area}-${exchange}` : undefined;
};
