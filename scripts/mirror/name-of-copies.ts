/** The name by which all copies of an edition begin, and the folder that they unpack into. // => "wearempls-2026-11-22" */
export const nameOfCopies = (edition: string): string => `wearempls-${edition}`;
