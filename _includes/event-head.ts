import type { CityEvent } from "../scripts/facts/schema/event.ts";
import { type Publication, wordsOf } from "../scripts/forms/publication.ts";

/** The language in which it is told. */
type Told = Pick<Publication, "language" | "t">;

/** The title of an event's page. A week or party may come every year under one name, so the day tells them apart. */
export const eventTitle = (event: CityEvent, told: Told): string =>
	`${wordsOf(event.name, told)}, ${told.t.formats.date(event.start)}`;

/** What search engines say of it: day, place, what happens. */
export const eventDescription = (event: CityEvent, told: Told): string =>
	`${told.t.formats.longDay(event.start)}, ${event.place.name}. ${wordsOf(event.summary, told)}`;
