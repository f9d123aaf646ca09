import { type Change, mistake } from "../mistake.ts";
import { ALERT, ANNOUNCEMENT, EVENT, RESOLUTION, RESOURCE } from "./samples.ts";

const event = (find: string | RegExp, write: string): Change => ({
	file: "_data/events/potluck-2019.json",
	save: EVENT.replace(find, write),
});
const resource = (find: string | RegExp, write: string): Change => ({
	file: "_data/resources.json",
	record: RESOURCE.replace(find, write),
});
const announcement = (find: string | RegExp, write: string): Change => ({
	file: "_data/announcements.json",
	record: ANNOUNCEMENT.replace(find, write),
});
const alert = (find: string | RegExp, write: string): Change => ({
	file: "_data/alert.json",
	record: ALERT.replace(find, write),
});
const line = (find: string | RegExp, write: string): Change => ({ file: "_data/hotlines.json", find, write });

export const NUMBERS = [
	mistake("two digits of a number are swapped", line('"dial": "+17205550100"', '"dial": "+17025550100"'), {
		line: "+17025550100",
		says: '702-555-0100 looks like 720-555-0100: no other number of the City begins with 702-555. Check the digits; if they are right, add "confirmedDigits": "+17025550100".',
	}),
	mistake("a digit of a number is missing", line('"dial": "+17205550100"', '"dial": "+1720555010"'), {
		line: '"+1720555010"',
		says: "+1720555010 is no number that can exist. It has 9 digits after +1, and a number of this country has 10. Check them in the source.",
	}),
	mistake("a digit too many", line('"dial": "+17205550100"', '"dial": "+172055501000"'), {
		line: "+172055501000",
		says: "+172055501000 is no number that can exist. It has 11 digits after +1, and a number of this country has 10. Check them in the source.",
	}),
	mistake("a number written as people read it", line('"dial": "+17205550100"', '"dial": "720-555-0100"'), {
		line: '"720-555-0100"',
		says: '"720-555-0100" is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311. Did you mean "+17205550100"?',
	}),
	mistake("a number without its +1", line('"dial": "+17205550100"', '"dial": "7205550100"'), {
		line: '"7205550100"',
		says: '"7205550100" is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311. Did you mean "+17205550100"?',
	}),
	mistake("a letter O for a zero", line('"dial": "+17205550100"', '"dial": "+1720555010O"'), {
		line: "010O",
		says: '"+1720555010O" is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311.',
	}),
	mistake("an area code that does not exist", line('"dial": "+17205550100"', '"dial": "+11205550100"'), {
		line: "+11205550100",
		says: "+11205550100 is no number that can exist. Check the digits: +1, area code, seven digits; or one of 211, 311, 411, 511, 611, 711, 811, 911, 988.",
	}),
	mistake(
		"the digits that confirm an odd number are another number",
		line('"dial": "+17205550100"', '"dial": "+17205550100", "confirmedDigits": "+17205550101"'),
		{
			line: '"confirmedDigits": "+17205550101"',
			says: '"+17205550101" is not the number above, +17205550100. Check both, and write the same twice.',
		},
	),
	mistake("a number mistyped so that it is another line's", line('"dial": "+17205550100"', '"dial": "+17205550110"'), {
		line: '"+17205550110"',
		says: /"city-311" and "arabic-line" \(_data\/hotlines\.json:\d+\) both have 720-555-0110\. Correct the one that is wrong; only if both lines really share the number, add "confirmedDigits": "\+17205550110" here\./,
	}),
	mistake(
		"a number in the words of a fact that is no line's",
		announcement("eat together in June", "eat together: call 720-555-9999"),
		{
			line: "720-555-9999",
			says: "720-555-9999 is not a number of hotlines.json. Correct it, or add its line there first.",
		},
	),
];

/** The line of the city with another field, or a channel of it. */
const inLine = (fields: string): Change => line('"kind": "voice"', `${fields},\n\t\t\t"kind": "voice"`);
/** The line that never sleeps, with something else in place of its number. */
const numbered = (fields: string): Change =>
	line(/"numbers": \[\{ "dial": "\+17205550111" \}\],\s*"kind": "voice"/, `${fields},\n\t\t\t"kind": "relay"`);
const channel = (fields: string): Change => inLine(`"channels": [{ ${fields} }]`);
const TEXTS =
	"is not a number that takes texts. Write +1 and ten digits, such as +16125550100, or a code of five or six digits, without spaces.";

export const WAYS = [
	mistake(
		"an extension written as people say it",
		line('"dial": "+17205550100"', '"dial": "+17205550100", "extension": "ext. 5"'),
		{
			line: '"ext. 5"',
			says: '"ext. 5" is not an extension. Write its digits alone, such as "5".',
		},
	),
	mistake("an extension within the number", line('"dial": "+17205550100"', '"dial": "+17205550100,,5"'), {
		line: ",,5",
		says: '"+17205550100,,5" is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311. Did you mean "+17205550100", with "extension": "5"?',
	}),
	mistake(
		"a text telephone on top of a line for speaking",
		line('"dial": "+17205550100"', '"dial": "+17205550100", "kind": "tty"'),
		{
			line: '"voice"',
			says: "the first number is of the kind tty, and the line of the kind voice. Put the number to call first on top.",
		},
	),
	mistake("a kind of number that is not one", line('"dial": "+17205550100"', '"dial": "+17205550100", "kind": "fax"'), {
		line: '"fax"',
		says: '"fax" is not a kind of number. Write one of: voice, tty, relay.',
	}),
	mistake("a kind of channel that is not one", channel('"kind": "sms", "to": "55555"'), {
		line: '"sms"',
		says: '"sms" is not a kind of channel. Write one of: text, whatsapp, signal, email, form, chat.',
	}),
	mistake("a channel that leads nowhere", channel('"kind": "text"'), {
		line: '"channels"',
		says: 'the channel says not where it leads. Add "to".',
	}),
	mistake("a text to four digits", channel('"kind": "text", "to": "5555"'), {
		line: '"5555"',
		says: `"5555" ${TEXTS}`,
	}),
	mistake("a text to a number as people read it", channel('"kind": "text", "to": "720-555-0199"'), {
		line: '"720-555-0199"',
		says: `"720-555-0199" ${TEXTS} Did you mean "+17205550199"?`,
	}),
	mistake("two digits of a number for texts are swapped", channel('"kind": "text", "to": "+17025550199"'), {
		line: "+17025550199",
		says: /702-555-0199 .*Check the digits; if they are right, add "confirmedDigits": "\+17025550199"\./,
	}),
	mistake(
		"a number for texts that another line calls its own",
		[
			channel('"kind": "text", "to": "+17205550199"'),
			line(
				'"dial": "+17205550111" }],',
				'"dial": "+17205550111" }],\n\t\t\t"channels": [{ "kind": "text", "to": "+17205550199" }],',
			),
		],
		{
			line: "+17205550199",
			says: /"city-311" and "always-line" .* both have 720-555-0199\. .*/,
		},
	),
	mistake("WhatsApp by its address", channel('"kind": "whatsapp", "to": "https://wa.me/17205550199"'), {
		line: "wa.me",
		says: '"https://wa.me/17205550199" is not a number to write to. Write + and all digits with the country code, such as +16125550100, without spaces.',
	}),
	mistake("an e-mail address with mailto:", channel('"kind": "email", "to": "mailto:help@lake.example"'), {
		line: "mailto:",
		says: '"mailto:help@lake.example" is not an e-mail address. Write one such as help@example.org.',
	}),
	mistake("a form over http:", channel('"kind": "form", "to": "http://lake.example/form"'), {
		line: "http://lake",
		says: '"http://lake.example/form" is not a web address that everybody can open. Write one that begins with https://.',
	}),
	mistake("a form on a page that is not there", channel('"kind": "form", "resource": "guid"'), {
		line: '"guid"',
		says: /"guid" is not in resources\.json\. .*/,
	}),
	mistake("a text to a page", channel('"kind": "text", "resource": "guide"'), {
		line: '"resource"',
		says: 'only a form or a chat is a page. Write "to" instead.',
	}),
	mistake("words to send by e-mail", channel('"kind": "email", "to": "help@lake.example", "body": "HELP"'), {
		line: '"body"',
		says: "only a text has words to send. Take the field out.",
	}),
	mistake("hours of a number that are nowhere", channel('"kind": "text", "to": "55555", "hours": "ofice"'), {
		line: '"ofice"',
		says: '"ofice" is not in hours.json. Did you mean "office"?',
	}),
	mistake("hours that never end, in another word", line('"hours": "office"', '"hours": "24/7"'), {
		line: '"24/7"',
		says: 'an id has small letters, digits and single hyphens only. Did you mean "always"?',
	}),
	mistake("a language of a number by its name", channel('"kind": "text", "to": "55555", "languages": ["Oromo"]'), {
		line: '"Oromo"',
		says: '"Oromo" is not a language\'s id. Did you mean "om"?',
	}),
	mistake(
		"a line for writing alone that calls itself one for speaking",
		numbered('"channels": [{ "kind": "text", "to": "55555" }]'),
		{
			line: '"relay"',
			says: 'a line of the kind relay has a number to call. Add one, or write "text".',
		},
	),
	mistake("a line with neither a number nor a channel", numbered('"numbers": []'), {
		line: '"relay"',
		says: 'the line has neither a number nor a channel. Add one, such as "numbers": [{ "dial": "+16126733000" }].',
	}),
];

export const RECORDS = [
	mistake(
		"the id of a record stands in another one too",
		[
			{ file: "_data/resources.json", record: RESOURCE },
			{ file: "_data/resources.json", record: RESOURCE.replace("/potlucks", "/picnics") },
		],
		{
			line: '"id": "potluck-guide",\n\t\t\t"name": { "en": "Guide to potlucks" },\n\t\t\t"owner": "lake-city",\n\t\t\t"topic": "city",\n\t\t\t"languages": ["en"],\n\t\t\t"url": "https://www.minneapolismn.gov/potlucks"',
			says: 'the id "potluck-guide" names another record of this file too. Write a new one here.',
		},
	),
	mistake("an id with capitals and blanks", resource("potluck-guide", "Potluck Guide"), {
		line: "Potluck Guide",
		says: "an id has small letters, digits and single hyphens only. Write potluck-guide.",
	}),
	mistake("a field's name is misspelt", event('"summary"', '"sumary"'), {
		line: '"sumary"',
		says: 'there is no field "sumary" here. Did you mean "summary"?',
	}),
	mistake("a word that every object of the language has", event('"status"', '"constructor": "x",\n\t\t\t"status"'), {
		line: "constructor",
		says: /there is no field "constructor" here\. The fields are: .*/,
	}),
	mistake("a field that nobody knows", event('"status"', '"price": "free",\n\t\t\t"status"'), {
		line: '"price"',
		says: 'there is no field "price" here. The fields are: id, name, summary, start, end, timeToBeAnnounced, weekday, timeZone, repeats, dates, place, online, organizers, partners, superEvent, status, sequence, previousStart, free, cost, registration, languages, interpretation, accessibility, contact, picture, attachments, link, source, asOf, checked, reviewEvery, superseded.',
	}),
	mistake(
		"a record of another kind in the list",
		{ file: "_data/resources.json", record: ANNOUNCEMENT },
		{
			line: '{\n\t\t\t"id"',
			says: "this is a record of announcements.json, and stands in resources.json. Move it there.",
		},
	),
	mistake(
		"a text instead of a record",
		{ file: "_data/resources.json", record: '"potluck-2019"' },
		{ line: '"potluck-2019"', says: '"potluck-2019" stands where fields belong. Write them between { and }.' },
	),
	mistake("an organization that nobody knows", event('["lake-city"]', '["lake-ctiy"]'), {
		line: "lake-ctiy",
		says: '"lake-ctiy" is not in organizations.json. Did you mean "lake-city"?',
	}),
	mistake("an organization by its name", event('["lake-city"]', '["Lake City"]'), {
		line: '"Lake City"]',
		says: 'an id has small letters, digits and single hyphens only. Did you mean "lake-city"?',
	}),
	mistake("an organization by a part of its name", event('["lake-city"]', '["City Council"]'), {
		line: '"City Council"',
		says: 'an id has small letters, digits and single hyphens only. Did you mean "lake-council"?',
	}),
	mistake("an organization by its name in Spanish", event('["lake-city"]', '["Ciudad de Lake City"]'), {
		line: '"Ciudad de Lake City"]',
		says: 'an id has small letters, digits and single hyphens only. Did you mean "lake-city"?',
	}),
	mistake("a part of an organization's name, written as an id", event('["lake-city"]', '["city-council"]'), {
		line: '"city-council"',
		says: '"city-council" is not in organizations.json. Did you mean "lake-council"?',
	}),
	mistake("an organization that is not there yet", event('["lake-city"]', '["Red Cross"]'), {
		line: '"Red Cross"',
		says: "an id has small letters, digits and single hyphens only. Write one of: lake-city, lake-council, hostile-club, far-office, lake-county.",
	}),
	mistake("hours that are not in hours.json", line('"hours": "office"', '"hours": "offic"'), {
		line: '"offic"',
		says: '"offic" is not in hours.json. Did you mean "office"?',
	}),
	mistake("a language by its name", resource('["en"]', '["English"]'), {
		line: '"English"',
		says: '"English" is not a language\'s id. Did you mean "en"?',
	}),
	mistake("a status that is not one", event('"scheduled"', '"canceled"'), {
		line: '"canceled"',
		says: '"canceled" is not a status. Did you mean "cancelled"?',
	}),
	mistake("an alert with a text that waits nowhere", alert('"preset": "line-down"', '"preset": "line-dwon"'), {
		line: "dwon",
		says: '"line-dwon" is not in presets.json. Did you mean "line-down"?',
	}),
	mistake("an alert without preset or message", alert('"preset": "line-down",\n\t\t\t', ""), {
		line: '{\n\t\t\t"id"',
		says: "an alert has either a preset or a message of its own. Write one of the two.",
	}),
	mistake(
		"an alert of one's own without how loud it is",
		alert('"preset": "line-down"', '"message": { "en": "The line is down." }'),
		{
			line: '{\n\t\t\t"id"',
			says: "an alert with a message of its own needs a level. Write one of: notice, warning, danger.",
		},
	),
	mistake(
		"a fact known to have changed, without a source",
		event(
			'"asOf": "2018-10-30"',
			'"asOf": "2018-10-30",\n\t\t\t"superseded": { "date": null, "note": { "en": "It was moved." }, "link": "https://www.minneapolismn.gov/" }',
		),
		{ line: '"superseded"', says: 'the field "source" is missing. Add it.' },
	),
	mistake(
		"a text in a language that is not in languages.json",
		event('{ "en": "Potluck" }', '{ "en": "Potluck", "sp": "Comida" }'),
		{ line: '"sp"', says: 'the language "sp" is not in languages.json. Write one of: en, es, ar, hmn, de.' },
	),
	mistake("no English beside a translation", event('{ "en": "Potluck" }', '{ "es": "Comida" }'), {
		line: '"es": "Comida"',
		says: 'the field "en" is missing. Add it.',
	}),
	mistake("an empty text", event('"Neighbors eat together."', '""'), {
		line: '"summary": { "en": "" }',
		says: "the English text is empty. Write it, or take the field out.",
	}),
	mistake(
		"an http: address where https: would do",
		resource("https://www.minneapolismn.gov/potlucks", "http://www.fox9.com/potlucks"),
		{
			line: "http://www.fox9",
			says: 'the address begins with http:. Write https:, or add "www.fox9.com" to httpOnlyHosts in site.json if it has no https.',
		},
	),
	mistake(
		"an address without https://",
		resource("https://www.minneapolismn.gov/potlucks", "www.minneapolismn.gov/potlucks"),
		{
			line: '"www.minneapolismn.gov/potlucks"',
			says: '"www.minneapolismn.gov/potlucks" is not a web address. Write one that begins with https://.',
		},
	),
	mistake("a javascript: address", resource("https://www.minneapolismn.gov/potlucks", "javascript:alert(1)"), {
		line: "javascript:",
		says: '"javascript:alert(1)" is not a web address. Write one that begins with https://.',
	}),
	mistake(
		"a host misspelt",
		resource("https://www.minneapolismn.gov/potlucks", "https://ww.minneapolismn.gov/potlucks"),
		{ line: "https://ww.", says: 'the host "ww.minneapolismn.gov" is misspelt. Did you mean "www.minneapolismn.gov"?' },
	),
	mistake("a blank in an address", resource("/potlucks", "/pot lucks"), {
		line: "pot lucks",
		says: '"https://www.minneapolismn.gov/pot lucks" is not a web address that everybody can open. Write https:// in small letters and the host\'s name, without spaces, user, password or port.',
	}),
	mistake(
		"an e-mail address for a web address",
		resource("https://www.minneapolismn.gov/potlucks", "someone@minneapolismn.gov"),
		{
			line: "someone@",
			says: '"someone@minneapolismn.gov" is not a web address. Write one that begins with https://.',
		},
	),
	mistake(
		"the tag of a language is not one",
		{ file: "_data/languages.json", find: '"tag": "es"', write: '"tag": "spanish_US"' },
		{ line: "spanish_US", says: '"spanish_US" is not a language tag. Write one such as es, or mww for White Hmong.' },
	),
];

const NAME = "which has small letters, digits and single hyphens only";
const COPY =
	"Take it out; or if it is a record of its own, rename the file to what it is called, with small letters, digits and hyphens.";
const LIST = '"events": [';

/** The files of records that have one each. */
export const RECORD_FILES = [
	mistake(
		"the list of former times is brought back",
		{ file: "_data/events.json", save: `{\n"$schema": "",\n${LIST}]\n}\n` },
		{
			line: 1,
			says: 'each of the events has a file of its own in _data/events/, named as its id. Move each record there, without its "id", and take this file out.',
		},
	),
	mistake(
		"a list in the place of a record",
		{ file: "_data/events/potluck-2019.json", save: `{\n"$schema": "",\n${LIST}${EVENT}]\n}\n` },
		{
			line: LIST,
			says: "a list stands here, and each file of _data/events/ holds one record. Write its fields directly between the first { and the last }.",
		},
	),
	mistake("an id in the file of a record", event('"name"', '"id": "potluck-2019",\n"name"'), {
		line: '"id"',
		says: "the file's name is the record's id, so none stands in it. Take this field out.",
	}),
	mistake("a file without its schema", event('"$schema": "",', ""), {
		line: 1,
		says: 'the field "$schema" is missing. Add it as the first one: "$schema": "../../scripts/editor.events.schema.json".',
	}),
	mistake(
		"a file that begins with a bracket",
		{ file: "_data/events/potluck-2019.json", save: `[${EVENT}]` },
		{ line: 1, says: "the file does not begin with {. Put the fields of one record between one { and one }." },
	),
	...(
		[
			["Potluck 2019.json", `the file's name is the record's id, ${NAME}. Rename the file to potluck-2019.json.`],
			["potluck_2019.json", `the file's name is the record's id, ${NAME}. Rename the file to potluck-2019.json.`],
			["potluck-2019.JSON", `the file's name is the record's id, ${NAME}. Rename the file to potluck-2019.json.`],
			["potluck (1).json", `this looks like a copy of potluck.json. ${COPY}`],
			["potluck - Copy.json", `this looks like a copy of potluck.json. ${COPY}`],
			["potluck copy 2.json", `this looks like a copy of potluck.json. ${COPY}`],
			[
				"2019.json",
				'no record can have the id "2019", which is that of a list. Rename the file to what it is, such as event-2019.json.',
			],
			["README.md", "this file is never read, since each of the events is a file such as readme.json. Take it out."],
			["potluck.txt", "this file is never read, since each of the events is a file such as potluck.json. Take it out."],
			["potluck", "this file is never read, since each of the events is a file such as potluck.json. Take it out."],
		] as const
	).map(([name, says]) =>
		mistake(`a file of the name ${name}`, { file: `_data/events/${name}`, save: EVENT }, { line: 1, says }),
	),
	mistake(
		"a record in a folder of its own",
		{ file: "_data/events/2019/potluck.json", save: EVENT },
		{
			file: "_data/events/2019",
			line: 1,
			says: "folders are not read here. Put its files directly into _data/events/, or take it out.",
		},
	),
	mistake(
		"a resolution among the events",
		{ file: "_data/events/potluck-month-2019.json", save: RESOLUTION },
		{
			line: 1,
			says: "this is one of the resolutions, and stands in _data/events/. Move the file to _data/resolutions/.",
		},
	),
	mistake("a record moves to a page that is not there", event('"status"', '"movedTo": "/events/picnic/",\n"status"'), {
		line: "movedTo",
		says: "/events/picnic/ is not there. Write an address that is, such as /events/.",
	}),
	mistake("a record is withdrawn by a word", event('"status"', '"withdrawn": "yes",\n"status"'), {
		line: "withdrawn",
		says: 'a record that is withdrawn says "withdrawn": true. Write that, or take the field out.',
	}),
	mistake(
		"a record has moved and is withdrawn",
		event('"status"', '"movedTo": "/events/",\n"withdrawn": true,\n"status"'),
		{
			line: "withdrawn",
			says: 'the record has moved and is withdrawn. Keep "movedTo" or "withdrawn".',
		},
	),
];

export const FACT_FILES = [
	mistake(
		"facts are emptied",
		{ file: "_data/hours.json", save: "" },
		{
			line: 1,
			says: 'the file is empty. Bring back what it held, which its history has; or write at least { and }, with "$schema" and the list between them.',
		},
	),
	mistake(
		"facts are an empty list",
		{ file: "_data/hours.json", save: "[]\n" },
		{ line: 1, says: "the file does not begin with {. Bring back what it held, which its history has." },
	),
	mistake(
		"facts are null",
		{ file: "_data/hours.json", save: "null\n" },
		{ line: 1, says: "the file does not begin with {. Bring back what it held, which its history has." },
	),
	mistake(
		"facts are a web page of an error",
		{ file: "_data/hours.json", save: "<!DOCTYPE html>\n<html><body>404</body></html>\n" },
		{
			line: 1,
			says: "this is a web page, saved in the place of the file. Bring back what the file held, which its history has.",
		},
	),
	mistake(
		"the name of the list is misspelt",
		{ file: "_data/hours.json", find: '"hours": [', write: '"hour": [' },
		{ line: '"hour": [', says: 'there is no field "hour" here. Did you mean "hours"?' },
	),
	mistake(
		"a file of facts is deleted",
		{ file: "_data/presets.json", remove: true },
		{
			line: 1,
			says: 'the file is missing. Bring it back, or add it with { "$schema": "…", "presets": [] } if there are none.',
		},
	),
	mistake(
		"a file of facts is renamed",
		{ file: "_data/hours.json", renameTo: "_data/Hours.json" },
		{
			file: "_data/Hours.json",
			line: 1,
			says: 'there are no facts of the kind "Hours". Rename the file to hours.json.',
		},
	),
	mistake(
		"a file of facts lies in a folder of its own",
		{ file: "_data/hours.json", renameTo: "_data/facts/hours.json" },
		{ file: "_data/facts", line: 1, says: "folders are not read. Put its files directly into _data/, or take it out." },
	),
	mistake(
		"a copy of a file is left beside it",
		{ file: "_data/hours copy.json", save: '{ "hours": [] }\n' },
		{
			line: 1,
			says: 'there are no facts of the kind "hours copy", so the file is never read. Take it out. The kinds are: alert, announcements, corrections, events, files, hotlines, hours, languages, news, organizations, places, presets, quotations, resolutions, resources, site, toolkit.',
		},
	),
	mistake(
		"a page lies among the facts",
		{ file: "_data/rights.md", save: "---\ntitle: Rights\n---\n" },
		{ line: 1, says: "this file is never read, since only .json files with known names are. Take it out." },
	),
	mistake(
		"a table lies among the facts",
		{ file: "_data/hotlines.csv", save: "id,number\n" },
		{ line: 1, says: "only files that end in .json are read. Name it hotlines.json." },
	),
	mistake(
		"merge-conflict marks are left in facts",
		{
			file: "_data/hotlines.json",
			find: /\t\t\t"kind": "voice",\n/,
			write: '<<<<<<< HEAD\n\t\t\t"kind": "voice",\n=======\n\t\t\t"kind": "tty",\n>>>>>>> new-hours\n',
		},
		{
			line: "<<<<<<<",
			says: "two changes of the same lines met here. Keep the right lines, and take out those that begin with <<<<<<<, ======= and >>>>>>>.",
		},
	),
	mistake(
		"one merge-conflict mark is left in facts",
		{
			file: "_data/hotlines.json",
			find: /\t\t\t"kind": "voice",\n/,
			write: '\t\t\t"kind": "voice",\n>>>>>>> new-hours\n',
		},
		{ line: ">>>>>>>", says: "the mark >>>>>>> is left from two changes that met here. Take its line out." },
	),
];

export const BOTH = [
	mistake(
		"site.json names a page that is not there",
		{ file: "_data/site.json", find: '"page": "/"', write: '"page": "/abuot/"' },
		{ line: '"/abuot/"', says: 'the site has no page at /abuot/. Did you mean "/about/"?' },
	),
	mistake(
		"a wrong number in the facts, and a heading that jumps on a page",
		[line('"dial": "+17205550100"', '"dial": "abc"'), { file: "content/en/rights.md", append: "\n##### Too deep\n" }],
		{
			line: '"abc"',
			says: '"abc" is not a number that a phone can dial. Write +1 and ten digits without spaces, such as +16126733000, or three digits such as 311.',
		},
		{
			file: "content/en/rights.md",
			line: "##### Too deep",
			says: "the heading jumps from level 2 to level 5. Write ### Too deep.",
		},
	),
];
