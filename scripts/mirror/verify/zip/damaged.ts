/** The one error for a zip that does not hold together; it is told with the zip's name. */
export class DamagedZip extends Error {}

export const damaged = (why: string): DamagedZip => new DamagedZip(why);
