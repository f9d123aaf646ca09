import { z } from "zod";

// The parts of HSDS 3.0 that this project fills in. The standard's own compiled schemas, which tests may use, allow more.

const attribute = z.strictObject({
	id: z.uuid(),
	link_id: z.uuid(),
	link_type: z.enum(["source", "as_of", "checked", "review_by", "time_zone"]),
	link_entity: z.enum(["organization", "service", "location", "schedule"]),
	value: z.string(),
});
export type HsdsAttribute = z.infer<typeof attribute>;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d[+-]\d{2}:\d{2}$/);

const schedule = z.strictObject({
	id: z.uuid(),
	service_id: z.uuid().optional(),
	location_id: z.uuid().optional(),
	valid_from: z.iso.date(),
	valid_to: z.iso.date(),
	dtstart: z.iso.date(),
	timezone: z.number(),
	freq: z.literal("WEEKLY"),
	byday: z.string().regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/),
	opens_at: clock,
	closes_at: clock,
	description: z.string(),
	notes: z.string(),
	attributes: z.array(attribute),
});
export type HsdsSchedule = z.infer<typeof schedule>;

const language = z.strictObject({
	id: z.uuid(),
	service_id: z.uuid().optional(),
	phone_id: z.uuid().optional(),
	name: z.string(),
	code: z.string().optional(),
});
export type HsdsLanguage = z.infer<typeof language>;

const phone = z.strictObject({
	id: z.uuid(),
	service_id: z.uuid(),
	number: z.string(),
	extension: z.number().optional(),
	/** Of the types of RFC 6350; none fits a relay. */
	type: z.enum(["voice", "textphone", "text", "cell"]).optional(),
	description: z.string().optional(),
	languages: z.array(language).optional(),
});
export type HsdsPhone = z.infer<typeof phone>;

const address = z.strictObject({
	id: z.uuid(),
	location_id: z.uuid(),
	address_1: z.string(),
	city: z.string(),
	state_province: z.string(),
	postal_code: z.string(),
	country: z.string(),
	address_type: z.literal("physical"),
});
export type HsdsAddress = z.infer<typeof address>;

const accessibility = z.strictObject({ id: z.uuid(), location_id: z.uuid(), description: z.string() });

const location = z.strictObject({
	id: z.uuid(),
	location_type: z.literal("physical"),
	organization_id: z.uuid().optional(),
	name: z.string(),
	description: z.string(),
	transportation: z.string().optional(),
	latitude: z.number().optional(),
	longitude: z.number().optional(),
	addresses: z.array(address),
	accessibility: z.array(accessibility),
	schedules: z.array(schedule),
	attributes: z.array(attribute),
});
export type HsdsLocation = z.infer<typeof location>;

const serviceAtLocation = z.strictObject({ id: z.uuid(), service_id: z.uuid(), location_id: z.uuid(), location });
export type HsdsServiceAtLocation = z.infer<typeof serviceAtLocation>;

const organizationCore = {
	id: z.uuid(),
	name: z.string(),
	description: z.string(),
	website: z.url().optional(),
	uri: z.string(),
	parent_organization_id: z.uuid().optional(),
	locations: z.array(location),
	attributes: z.array(attribute),
};

const serviceCore = {
	id: z.uuid(),
	organization_id: z.uuid(),
	name: z.string(),
	description: z.string(),
	url: z.url(),
	email: z.string().optional(),
	application_process: z.string().optional(),
	status: z.enum(["active", "inactive"]),
	interpretation_services: z.string().optional(),
	assured_date: z.iso.date().optional(),
	alert: z.string().optional(),
	phones: z.array(phone),
	schedules: z.array(schedule),
	languages: z.array(language),
	service_at_locations: z.array(serviceAtLocation),
	attributes: z.array(attribute),
};

/** A service with the organization that gives it, as in the standard's compiled `service`. */
export const hsdsService = z.strictObject({ ...serviceCore, organization: z.strictObject(organizationCore) });
export type HsdsService = z.infer<typeof hsdsService>;

/** An organization with its services, as in the standard's compiled `organization`. */
export const hsdsOrganization = z.strictObject({
	...organizationCore,
	services: z.array(z.strictObject(serviceCore)),
});
export type HsdsOrganization = z.infer<typeof hsdsOrganization>;

export type HsdsOrganizationCore = Omit<HsdsOrganization, "services">;
export type HsdsServiceCore = Omit<HsdsService, "organization">;
