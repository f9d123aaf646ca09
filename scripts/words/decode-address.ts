/** The address of a link or picture as it was written; one whose % signs make no letters stays as it is. // => "é.jpg" */
export function decodeAddress(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
