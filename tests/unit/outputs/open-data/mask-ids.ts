const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const MASKED = /[a-p]{8}(-[a-p]{4}){3}-[a-p]{12}/g;

/** A text whose ids have letters for digits: the ids are thousands of digits, and are compared as a whole. */
export const maskIds = (text: string): string =>
	text.replace(UUID, (id) => id.replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? ""));

export const unmaskIds = (text: string): string =>
	text.replace(MASKED, (id) => id.replace(/[g-p]/g, (letter) => String("ghijklmnop".indexOf(letter))));
