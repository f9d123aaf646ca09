import { type Change, mistake } from "../mistake.ts";
import { EVENT } from "./samples.ts";

/** A new event with one thing more. */
const event = (more: string, find = '"link": null', write = '"link": null'): Change => ({
	file: "_data/events/potluck-2019.json",
	save: EVENT.replace(find, write).replace('"link": null', `${more},\n\t\t\t"link": null`),
});
/** A new series of Saturdays. */
const series = (dates: string, every = "2nd saturday", until = '"times": 6'): Change =>
	event(`"repeats": { "every": "${every}", ${until} }${dates && `,\n\t\t\t"dates": [${dates}]`}`);

export const EVENTS = [
	mistake("a rule for dates as calendars write it", series("", "FREQ=MONTHLY;BYDAY=2SA"), {
		line: "FREQ=MONTHLY",
		says: '"FREQ=MONTHLY;BYDAY=2SA" is not a rule for dates. Write one such as "2nd tuesday" (of each month), "tuesday" (each week), "other tuesday" (each second week) or "monday and thursday".',
	}),
	mistake("a rule that does not fit the first date", series("", "2nd tuesday"), {
		line: '"start"',
		says: 'the rule "2nd tuesday" does not give 2019-06-08, the first date. Correct one of the two; the next day that it gives is 2019-06-11.',
	}),
	mistake("a series without an end", series("", "2nd saturday", '"except": []'), {
		line: '"repeats"',
		says: "a series needs either a number of dates or a last day. Write times or through.",
	}),
	mistake("the number of dates between quotation marks", series("", "2nd saturday", '"times": "6"'), {
		line: '"times": "6"',
		says: '"6" is not a number. Write digits without quotes, such as 180.',
	}),
	mistake(
		"a date is cancelled that the series does not have",
		series('{ "start": "2019-07-14T17:00", "status": "cancelled" }'),
		{
			line: "2019-07-14",
			says: "the rule gives no date at 2019-07-14 17:00. Its dates are 2019-06-08 17:00, 2019-07-13 17:00, 2019-08-10 17:00, 2019-09-14 17:00, 2019-10-12 17:00, 2019-11-09 17:00.",
		},
	),
	mistake("only the day of a date that is cancelled", series('{ "start": "2019-07-13", "status": "cancelled" }'), {
		line: '"2019-07-13"',
		says: "the start of the event has a time, and this is a whole day. Write a time here, or take the time of the start out.",
	}),
	mistake(
		"a date is moved, and nothing says from when",
		series('{ "start": "2019-07-20T17:00", "status": "rescheduled" }'),
		{
			line: '"rescheduled"',
			says: "the event is rescheduled, and nothing says from when. Add previousStart.",
		},
	),
	mistake("a whole day that ends at a time", event('"free": true', "2019-06-08T17:00", "2019-06-08"), {
		line: "T20:00",
		says: "the start of the event is a whole day, and this has a time. Write a day here, or give the start a time.",
	}),
	mistake("a time that is there and to be announced", event('"timeToBeAnnounced": true'), {
		line: "timeToBeAnnounced",
		says: "the start has a time, so none is to be announced. Take this out, or write the day alone as the start.",
	}),
	mistake("what is true is written as a word", event('"free": "yes"'), {
		line: '"free"',
		says: '"yes" may not stand here. Write true.',
	}),
	mistake("an online event without a way to join", event('"online": {}'), {
		line: '"online"',
		says: "nothing says how to take part. Write a link, the day from which it is shown, or a phone number.",
	}),
	mistake("a link to join without https", event('"online": { "link": "meet.example.org/potluck" }'), {
		line: "meet.example.org",
		says: '"meet.example.org/potluck" is not a web address. Write one that begins with https://.',
	}),
	mistake("a code with letters", event('"online": { "phone": { "dial": "+17205550123", "accessCode": "PIN 12" } }'), {
		line: "PIN 12",
		says: '"PIN 12" is not a code that a phone can type. Write its digits, such as 123 456 789#.',
	}),
	mistake("a dial-in number that cannot ring", event('"online": { "phone": { "dial": "+19995550123" } }'), {
		line: "+19995550123",
		says: '+19995550123 is no number that is known here. Check the digits; if its area code is a new one, add "confirmedDigits": "+19995550123".',
	}),
	mistake(
		"a last day to sign up after the event",
		event('"registration": { "line": "city-311", "through": "2019-07-01" }'),
		{
			line: "2019-07-01",
			says: "2019-07-01 is after the event, whose last day is 2019-06-08. Write an earlier day.",
		},
	),
	mistake("a line to sign up that nobody knows", event('"registration": { "line": "city-312" }'), {
		line: "city-312",
		says: '"city-312" is not in hotlines.json. Did you mean "city-311"?',
	}),
	mistake("a language by its English name", event('"languages": ["en", "Spanish"]'), {
		line: "Spanish",
		says: '"Spanish" is not a language\'s id. Did you mean "es"?',
	}),
	mistake("interpreters to ask for, and nobody to ask", event('"interpretation": { "askThrough": "2019-06-01" }'), {
		line: "askThrough",
		says: "nothing says whom to ask. Add a contact with a line or an e-mail address.",
	}),
	mistake("an e-mail address without its end", event('"contact": { "email": "potluck@lake" }'), {
		line: "potluck@lake",
		says: '"potluck@lake" is not an e-mail address. Write one such as events@example.org.',
	}),
	mistake("a picture that is not there", event('"picture": { "file": "potluck.jpg", "alt": { "en": "A table." } }'), {
		line: "potluck.jpg",
		says: "there is no picture assets/images/potluck.jpg. Check its name, or add the file.",
	}),
	mistake(
		"a picture with its folder",
		event('"picture": { "file": "assets/images/lake.jpg", "alt": { "en": "A lake." } }'),
		{
			line: "assets/images/lake.jpg",
			says: "there is no picture assets/images/assets/images/lake.jpg. Check its name, or add the file.",
		},
	),
	mistake("an event that is part of itself", event('"superEvent": "potluck-2019"'), {
		line: "superEvent",
		says: '"potluck-2019" is part of itself in the end. Correct superEvent here or above.',
	}),
	mistake("an event outside the week that it is part of", event('"superEvent": "neighbors-week"'), {
		line: "superEvent",
		says: 'it begins on 2019-06-08, and "neighbors-week" runs from 2018-11-03 to 2018-11-11. Correct one of the dates, or take superEvent out.',
	}),
	mistake("a count of changes below zero", event('"sequence": -1'), {
		line: "sequence",
		says: "the number of changes is below zero. Write one such as 1.",
	}),
	mistake("a free event that has a cost", event('"free": true,\n\t\t\t"cost": { "en": "$5" }'), {
		line: '"cost"',
		says: "the event is free, and has a cost. Take one of the two out.",
	}),
];
