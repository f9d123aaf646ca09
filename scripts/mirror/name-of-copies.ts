import type { Facts } from "../facts/facts.ts";

/** The name by which all copies of an edition begin, and the folder that they unpack into. // => "wearempls-2026-11-22" */
export const nameOfCopies = ({ site }: Pick<Facts, "site">, edition: string): string => `${site.shortName}-${edition}`;
