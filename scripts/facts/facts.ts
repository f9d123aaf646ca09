import type { PermanentAddress } from "./schema/address.ts";
import type { Alert, Preset } from "./schema/alert.ts";
import type { CityEvent } from "./schema/event.ts";
import type { Hotline } from "./schema/hotline.ts";
import type { Organization } from "./schema/organization.ts";
import type { Announcement, Correction, Quotation, Resource, ToolkitItem } from "./schema/reference.ts";
import type { Resolution } from "./schema/resolution.ts";
import type { Schedule } from "./schema/schedule.ts";
import type { Language, Site } from "./schema/site.ts";

/** Records of one kind, in the order of the file, and by id. */
export interface Collection<T> {
	readonly all: readonly T[];
	readonly byId: ReadonlyMap<string, T>;
}

/** All facts of the site, validated and linked. Made once by `readFacts`; everything else only reads. */
export interface Facts {
	/** The day the site is built for, in the site's time zone. // => "2018-11-05" */
	readonly siteDate: string;
	readonly site: Site;
	readonly languages: Collection<Language>;
	readonly hotlines: Collection<Hotline>;
	readonly hours: Collection<Schedule>;
	readonly events: Collection<CityEvent>;
	readonly resolutions: Collection<Resolution>;
	readonly organizations: Collection<Organization>;
	readonly quotations: Collection<Quotation>;
	readonly resources: Collection<Resource>;
	readonly alert: Collection<Alert>;
	readonly presets: Collection<Preset>;
	readonly announcements: Collection<Announcement>;
	readonly corrections: Collection<Correction>;
	readonly toolkit: Collection<ToolkitItem>;
	/** By address, not by an id: every address that an event or a resolution ever had. */
	readonly addresses: Collection<PermanentAddress>;
}
