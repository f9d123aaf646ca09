import { z } from "zod";
import { day, id, localized, refersTo, sitePath, timeZone, url } from "./primitives.ts";
import { provenance } from "./provenance.ts";

/** Subtypes of schema.org AdministrativeArea, and City. */
const AREA_TYPES = ["City", "AdministrativeArea", "State", "Country"] as const;

const namedLink = z.strictObject({
	id: id.meta({ examples: ["contact-us"] }),
	name: localized.meta({ description: "The words of the link.", examples: [{ en: "Contact us" }] }),
	url: url.nullable().meta({
		description: "Where it leads; null if not known.",
		examples: [null, "https://twitter.com/CityMinneapolis"],
	}),
	page: z
		.string()
		.optional()
		.meta({ description: "A page of this site that serves the same need.", examples: ["/contact/"] }),
});

const license = (of: string, [name, spdx, address]: readonly [string, string, string]) =>
	z
		.strictObject({
			name: z.string().meta({ description: "The license's name.", examples: [name] }),
			spdx: z.string().meta({ description: "Its short name in the list of SPDX.", examples: [spdx] }),
			url: url.meta({ description: "Where to read it.", examples: [address] }),
		})
		.meta({ description: `The license of ${of}.`, examples: [asRecord([name, spdx, address])] });
const asRecord = ([name, spdx, address]: readonly [string, string, string]) => ({ name, spdx, url: address });
const MIT = ["MIT License", "MIT", "https://opensource.org/license/mit"] as const;
const CC_BY = [
	"Creative Commons Attribution 4.0 International",
	"CC-BY-4.0",
	"https://creativecommons.org/licenses/by/4.0/",
] as const;

const line = refersTo("hotlines", id);

/** A place from which a number can be called. */
const reach = z.strictObject({
	id: id.meta({ description: "Its name in the numbers of lines.", examples: ["minneapolis"] }),
	name: localized.meta({ description: "The words beside such a number.", examples: [{ en: "inside Minneapolis" }] }),
	area: z
		.strictObject({
			type: z
				.enum(AREA_TYPES, `this is not a kind of place. Write one of: ${AREA_TYPES.join(", ")}.`)
				.meta({ description: "What sort of place it is, by schema.org.", examples: ["City"] }),
			name: z
				.string()
				.min(1, "the place has no name. Write it.")
				.meta({ description: "Its name.", examples: ["Minneapolis"] }),
		})
		.meta({ description: "The place itself.", examples: [{ type: "City", name: "Minneapolis" }] }),
});

const color = (example: string, description: string) =>
	z
		.string()
		.regex(/^#[0-9a-f]{6}$/, "this is not a color. Write # and six of 0 to 9 and a to f, such as #0b3d66.")
		.meta({ description, examples: [example] });

/** The colors by day and on paper; those of the night stand in the styles. */
const palette = z.strictObject({
	brand: color("#0b3d66", "The ground of the main signs, of the foot and of the icon, with white letters; also links."),
	ink: color("#0a1f33", "Letters, and the darkest ground."),
	accent: color("#ffb81c", "The ground of alerts and of what stands out, with letters in ink."),
	alarm: color("#9b1116", "The ground of warnings of danger, with white letters."),
	sand: color("#f7f3ea", "A light and warm ground, with letters in ink."),
	ice: color("#dcebf5", "A light and cool ground, with letters in ink."),
	brandRing: color("#1a5583", "The rings on brand, behind white letters."),
	accentRing: color("#e5a000", "The rings on accent, behind letters in ink."),
	sandRing: color("#ebe3d2", "The rings on sand, behind letters in ink and links."),
	iceRing: color("#c6dcec", "The rings on ice, behind letters in ink and links."),
});

export const site = z.strictObject({
	title: z.string().meta({ description: "The site's name.", examples: ["#WeAreMpls"] }),
	tagline: localized.meta({
		description: "A few words under the site's name.",
		examples: [{ en: "A welcoming place for all people" }],
	}),
	statement: localized.meta({
		description: "What the campaign stands for, in one sentence.",
		examples: [{ en: "The City of Minneapolis strives to be a welcoming place for all people." }],
	}),
	url: url.nullable().meta({
		title: "web address",
		description: "The site's own address; null until it has one. SITE_URL overrides it.",
		examples: [null, "https://wearempls.example"],
	}),
	hashtag: z
		.string()
		.regex(/^#\w+$/, "this is not a hashtag. Write one such as #WeAreMpls.")
		.meta({ description: "The campaign's hashtag.", examples: ["#WeAreMpls"] }),
	ownHosts: z.array(z.string()).meta({
		description:
			"Hosts of the owner's own pages; what stands there, or on a host below one, the owner has published itself.",
		examples: [["minneapolismn.gov"]],
	}),
	owner: refersTo("organizations", id).meta({
		description: "The id of the organization whose site it is, from organizations.json.",
		examples: ["city-of-minneapolis"],
	}),
	shortName: z
		.string()
		.regex(/^[a-z][a-z0-9-]*$/, "this is not a short name. Write small letters, digits and hyphens, such as wearempls.")
		.meta({ description: "The campaign's name in the names of files.", examples: ["wearempls"] }),
	lines: z
		.strictObject({
			main: line.meta({
				title: "main line",
				description: "The line to report to and to ask for help.",
				examples: ["city-311"],
			}),
			emergency: line.meta({
				title: "emergency line",
				description: "The line to call in danger.",
				examples: ["emergency-911"],
			}),
			tty: line.nullable().meta({
				title: "line for TTY",
				description: "The line for TTY users; null if there is none.",
				examples: ["city-tty"],
			}),
			discrimination: line.nullable().meta({
				title: "line on discrimination",
				description: "The line about discrimination or police misconduct; null if there is none.",
				examples: ["civil-rights"],
			}),
			others: z.array(line).meta({
				title: "other lines",
				description: "Further lines that take reports, as posters name them.",
				examples: [["justice-department"]],
			}),
		})
		.meta({
			description: "Which lines do what: ids from hotlines.json.",
			examples: [
				{
					main: "city-311",
					emergency: "emergency-911",
					tty: "city-tty",
					discrimination: null,
					others: ["justice-department"],
				},
			],
		}),
	reaches: z.array(reach).meta({
		description: "Places from which some numbers can be called, and others not.",
		examples: [
			[{ id: "minneapolis", name: { en: "inside Minneapolis" }, area: { type: "City", name: "Minneapolis" } }],
		],
	}),
	palette: palette.meta({
		description: "The site's main colors: of pages, posters, icons and the card for social networks.",
		examples: [
			{
				brand: "#0b3d66",
				ink: "#0a1f33",
				accent: "#ffb81c",
				alarm: "#9b1116",
				sand: "#f7f3ea",
				ice: "#dcebf5",
				brandRing: "#1a5583",
				accentRing: "#e5a000",
				sandRing: "#ebe3d2",
				iceRing: "#c6dcec",
			},
		],
	}),
	sourceUpdated: day.meta({
		title: "date of the City's own page",
		description: "When the City last changed the page that this site grew from.",
		examples: ["2018-10-30"],
	}),
	timeZone: timeZone.meta({
		description: "The time zone by whose clocks the site's days begin and end.",
		examples: ["America/Chicago"],
	}),
	licenses: z
		.strictObject({ code: license("the code", MIT), content: license("the words and the artwork", CC_BY) })
		.meta({
			description: "What others may do with the site.",
			examples: [{ code: asRecord(MIT), content: asRecord(CC_BY) }],
		}),
	quickLinks: z.array(namedLink).meta({
		description: "As the City's page named them. `page` is a page of this site that serves the same need.",
		examples: [[{ id: "contact-us", name: { en: "Contact us" }, url: null, page: "/contact/" }]],
	}),
	quickExit: url.nullable().meta({
		title: "link to leave in a hurry",
		description:
			'Where "Leave this site" leads: a page that anybody might be looking at, never one of the owner\'s; null for no such link.',
		examples: ["https://www.weather.gov/", null],
	}),
	socialNetworks: z.array(namedLink).meta({
		description: "As the City's page named them; url null where the address is not known.",
		examples: [[{ id: "facebook", name: { en: "City of Minneapolis Facebook" }, url: null }]],
	}),
	accommodations: localized.meta({
		title: "words on accommodations",
		description:
			"The City's words on accommodations and alternative formats; {city-311} becomes the number of that line.",
		examples: [{ en: "For reasonable accommodations or alternative formats, contact {city-311}." }],
	}),
	httpOnlyHosts: z.array(z.string()).meta({
		title: "hosts of sources read over http:",
		description: "Hosts of sources that were read over http:, not https:.",
		examples: [["thewedge.org"]],
	}),
	redirects: z
		.array(
			z.strictObject({
				from: sitePath.meta({
					description: "The former address, from the site's root.",
					examples: ["/government/goals/wearempls/"],
				}),
				to: sitePath.meta({ description: "The page that it leads to now, from the site's root.", examples: ["/"] }),
			}),
		)
		.meta({
			description: "Former addresses, and where they lead now.",
			examples: [[{ from: "/government/goals/wearempls/", to: "/" }]],
		}),
	...provenance,
});
export type Site = z.infer<typeof site>;
