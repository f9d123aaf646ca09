import { type Change, mistake } from "../mistake.ts";
import { PLACE } from "./samples.ts";

const place = (find: string | RegExp, write: string): Change => ({
	file: "_data/places.json",
	record: PLACE.replace(find, write),
});

export const PLACES = [
	mistake(
		"an event at a place that is not there",
		{ file: "_data/events/harvest-supper.json", find: '"the-park"', write: '"the-prak"' },
		{
			line: '"the-prak"',
			says: '"the-prak" is not in places.json. Did you mean "the-park"?',
		},
	),
	mistake(
		"a place within its event, as it was written once",
		{ file: "_data/events/harvest-supper.json", find: '"place": "the-park"', write: '"place": { "name": "The Park" }' },
		{
			line: '"place": {',
			says: "a group of fields stands where an id belongs. Write the id of a record in places.json, in quotes.",
		},
	),
	mistake(
		"latitude and longitude exchanged",
		place('"latitude": 39.75, "longitude": -105.2', '"latitude": -105.2, "longitude": 39.75'),
		{
			line: '"latitude": -105.2',
			says: "no latitude is below -90. Perhaps it is the longitude: exchange the two.",
		},
	),
	mistake("a position with one number", place(', "longitude": -105.2', ""), {
		line: '"geo"',
		says: 'the field "longitude" is missing. Add it, such as "longitude": -93.265.',
	}),
	mistake("a position as text", place("39.75", '"39.75"'), {
		line: '"39.75"',
		says: '"39.75" is not a number. Write digits without quotes, such as 180.',
	}),
	mistake("a country by its name", place('"country": "US"', '"country": "USA"'), {
		line: '"USA"',
		says: '"USA" is not a country. Write its two letters (ISO 3166), such as US.',
	}),
	mistake("an address in one line", place(/"address": \{[^}]*\}/, '"address": "5 Lake Street, Lake City"'), {
		line: '"address": "5',
		says: '"5 Lake Street, Lake City" stands where fields belong. Write them between { and }.',
	}),
	mistake("accessibility as one text", place('[{ "en": "No step at the door" }]', '"No step at the door"'), {
		line: '"accessibility"',
		says: '"No step at the door" must stand in a list. Write [{ "en": "No step at the door" }].',
	}),
	mistake(
		"the office of an organization that is not there",
		place('"organization": "lake-city"', '"organization": "lake-cty"'),
		{ line: '"lake-cty"', says: '"lake-cty" is not in organizations.json. Did you mean "lake-city"?' },
	),
	mistake("an office without a name", place('"name": { "en": "Potluck Hall" },', ""), {
		line: /"places": \[\s+\{/,
		says: 'the field "name" is missing. Add it, such as "name": {"en":"The Commons"}.',
	}),
	mistake("a place twice", [place('"potluck-hall"', '"potluck-house"'), place("", "")], {
		line: /"potluck-house",\s+"name"/,
		says: '"potluck-hall" is already the place of this name and address. Keep one of the two, or correct this one.',
	}),
	mistake("a place with the field of an event", place('"hotline"', '"organizers": ["lake-city"],\n\t\t\t"hotline"'), {
		line: '"organizers"',
		says: 'there is no field "organizers" here. The fields are: id, name, near, address, entrance, accessibility, transit, hours, geo, organization, hotline, source, asOf, checked, reviewEvery, superseded.',
	}),
];
