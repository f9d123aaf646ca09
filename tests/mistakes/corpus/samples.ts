/** Good records, for a mistake to be made in one of them. Those with a $schema are files of their own; the others can be put before all others of their file. */

const SOURCE =
	'"source": { "title": "City of Minneapolis, #WeAreMpls", "url": "https://www.minneapolismn.gov/" },\n\t\t\t"asOf": "2018-10-30"';

export const EVENT = `{
			"$schema": "",
			"name": { "en": "Potluck" },
			"summary": { "en": "Neighbors eat together." },
			"start": "2019-06-08T17:00",
			"end": "2019-06-08T20:00",
			"weekday": "saturday",
			"timeZone": "America/Chicago",
			"place": "the-park",
			"organizers": ["lake-city"],
			"status": "scheduled",
			"link": null,
			${SOURCE}
		}`;

export const RESOLUTION = `{
			"$schema": "",
			"title": { "en": "Potluck Month" },
			"kind": "resolution",
			"number": null,
			"file": null,
			"adopted": "2019-06-07",
			"body": "lake-council",
			"summary": { "en": "The Council made June the month of potlucks." },
			"link": null,
			${SOURCE}
		}`;

export const ALERT = `{
			"id": "line-down",
			"preset": "line-down",
			"from": "2019-06-08T09:00",
			"until": "2019-06-08T18:00",
			"link": null
		}`;

export const RESOURCE = `{
			"id": "potluck-guide",
			"name": { "en": "Guide to potlucks" },
			"owner": "lake-city",
			"topic": "city",
			"languages": ["en"],
			"url": "https://www.minneapolismn.gov/potlucks",
			${SOURCE}
		}`;

export const ANNOUNCEMENT = `{
			"id": "potluck-news",
			"title": { "en": "Potluck" },
			"text": { "en": "Neighbors eat together in June." },
			"link": { "url": "https://www.minneapolismn.gov/potlucks", "text": { "en": "Read about the potluck" } },
			${SOURCE}
		}`;

export const PLACE = `{
			"id": "potluck-hall",
			"name": { "en": "Potluck Hall" },
			"address": { "street": "5 Lake Street", "locality": "Lake City", "region": "MN", "country": "US" },
			"accessibility": [{ "en": "No step at the door" }],
			"geo": { "latitude": 39.75, "longitude": -105.2 },
			"organization": "lake-city",
			"hotline": "city-311",
			${SOURCE}
		}`;

export const FILE = `{
			"id": "potluck-flyer",
			"file": "potluck-flyer.pdf",
			"title": { "en": "Flyer of the potluck" },
			"language": "en",
			"date": "2018-10-30",
			${SOURCE}
		}`;

export const NEWS = `{
	"$schema": "../../../../scripts/editor.news.schema.json",
	"title": { "en": "Hearing on potlucks" },
	"summary": { "en": "The Council hears everybody." },
	"from": "2018-11-01T09:00",
	"until": "2018-12-01T20:00",
	"event": "harvest-supper",
	"attachments": ["minutes-2018-10"],
	"link": null,
	${SOURCE}
}
`;
