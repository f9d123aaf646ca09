/** Three digits that reach a service in the United States and Canada. */
export const N11 = ["211", "311", "411", "511", "611", "711", "811", "911"] as const;

const northAmerican = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** A number as Minneapolis writes it: "+16126733000" // => "612-673-3000"; "311" and numbers of other countries stay as they are. */
export const displayNumber = (dial: string): string => dial.replace(northAmerican, "$1-$2-$3");

/** What a phone's browser opens to call it. // => "tel:+16126733000" */
export const telLink = (dial: string): string => `tel:${dial}`;

/** Area code and exchange, which offices of one body share; undefined for three digits and other countries. // => "612-673" */
export const exchangeOf = (dial: string): string | undefined => {
	const [, area, exchange] = northAmerican.exec(dial) ?? [];
	return area && exchange ? `${area}-${exchange}` : undefined;
};
