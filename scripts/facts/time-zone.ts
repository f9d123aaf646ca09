/** Where the City is, and so the clock by which the site's days begin and end. Named here alone. */
export const SITE_TIME_ZONE = "America/Chicago";
