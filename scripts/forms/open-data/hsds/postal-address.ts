/** An address in the parts that HSDS asks for. */
export interface PostalAddress {
	address_1: string;
	city: string;
	state_province: string;
	postal_code: string;
}

/**
 * Takes an address of Minnesota apart: street, city and postcode, as organizations.json holds it. The postcode tells the state: the
 * Postal Service keeps 550 to 567 for Minnesota. Any other address is not guessed at.
 * // "105 Fifth Avenue South, Minneapolis 55401" => { address_1: "105 Fifth Avenue South", city: "Minneapolis", … }
 */
export function postalAddress(address: string): PostalAddress | undefined {
	const [, street, city, postcode] = /^(.+), ([^,\d]+) (5(?:5\d|6[0-7])\d\d)$/.exec(address) ?? [];
	if (street === undefined || city === undefined || postcode === undefined) return undefined;
	return { address_1: street, city, state_province: "MN", postal_code: postcode };
}
