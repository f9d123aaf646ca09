import { type Change, mistake } from "../mistake.ts";
import { NEWS } from "./samples.ts";

const news = (find: string | RegExp, write: string, name = "potluck-hearing"): Change => ({
	file: `_data/news/${name}.json`,
	save: NEWS.replace(find, write),
});

export const PIECES_OF_NEWS = [
	mistake("news that ends before it begins", news('"until": "2018-12', '"until": "2018-10'), {
		line: '"until"',
		says: "the piece of news ends on 2018-10-01 20:00, which is not after its start. Write a later time.",
	}),
	mistake("news without an end", news(/\t"until".*\n/, ""), {
		line: 1,
		says: 'the field "until" is missing. Add it, such as "until": "2026-12-01T20:00".',
	}),
	mistake("news that begins on a day without a time", news("2018-11-01T09:00", "2018-11-01"), {
		line: '"from"',
		says: '"2018-11-01" is not a day and a time. Write them such as 2018-09-21T15:30 for 3:30 p.m. on Sept 21, 2018.',
	}),
	mistake("news of an event that is not there", news("harvest-supper", "harvest-super"), {
		line: '"event"',
		says: '"harvest-super" is not in _data/events/. Did you mean "harvest-supper"?',
	}),
	mistake("news with a file that is not there", news('"minutes-2018-10"', '"minutes-2018-11"'), {
		line: '"attachments"',
		says: '"minutes-2018-11" is not in files.json. Did you mean "minutes-2018-10"?',
	}),
	mistake("one file of news not in a list", news('["minutes-2018-10"]', '"minutes-2018-10"'), {
		line: '"attachments"',
		says: '"minutes-2018-10" must stand in a list. Write ["minutes-2018-10"].',
	}),
	mistake("news of the year 2081", news("2018-12-01T20:00", "2081-12-01T20:00"), {
		line: '"until"',
		says: "2081-12-01T20:00 is more than 10 years ahead. Check the year.",
	}),
	mistake("news whose file is a number", news("", "", "20181101"), {
		line: 1,
		says: 'no record can have the id "20181101", which is that of a list. Rename the file to what it is, such as new-20181101.json.',
	}),
	mistake(
		"all news in one file",
		{ file: "_data/news.json", save: '{ "news": [] }\n' },
		{
			line: 1,
			says: 'each of the news has a file of its own in _data/news/, named as its id. Move each record there, without its "id", and take this file out.',
		},
	),
];
