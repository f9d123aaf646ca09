import type { CityEvent } from "../scripts/facts/schema/event.ts";
import { type Locale, plainText } from "../scripts/i18n/locale.ts";

/** The title of an event's page. A week or party may come every year under one name, so the day tells them apart. */
export const eventTitle = (event: CityEvent, told: Locale): string =>
	`${plainText(event.name, told)}, ${told.t.formats.date(event.start)}`;

/** What search engines say of it: day, place, what happens. */
export const eventDescription = (event: CityEvent, told: Locale): string =>
	`${told.t.formats.longDay(event.start)}, ${event.place.name}. ${plainText(event.summary, told)}`;
