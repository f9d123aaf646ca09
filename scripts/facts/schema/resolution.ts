import { z } from "zod";
import { attachments, id, localized, partialDate, refersTo, url, weekday } from "./primitives.ts";
import { provenance } from "./provenance.ts";

export const RESOLUTION_KINDS = ["resolution", "council-action"] as const;

const otherResolutions = (what: string) =>
	z
		.array(refersTo("resolutions", id))
		.min(1, `no resolution is named. Write the id of at least one, or take "${what}" out.`)
		.optional()
		.meta({
			description: `The ids of the earlier resolutions that it ${what}; their pages say so.`,
			examples: [["welcoming-city-2017"]],
		});

export const resolution = z.strictObject({
	id: id.meta({ examples: ["welcoming-city-2017"] }),
	title: localized.meta({
		description: "The title that the Council gave it.",
		examples: [{ en: "Standing With All Members of Our One Minneapolis" }],
	}),
	name: localized.optional().meta({
		title: "plain name",
		description: "What people call it, to stand before a long title; left out where the title is plain enough.",
		examples: [{ en: "DACA" }],
	}),
	kind: z
		.enum(RESOLUTION_KINDS, `this is not a kind. Write one of: ${RESOLUTION_KINDS.join(", ")}.`)
		.meta({ description: "What the Council did: a resolution, or another action.", examples: ["resolution"] }),
	number: z
		.string()
		.nullable()
		.meta({ description: "The number the Council gave it; null if not known.", examples: ["2017R-382"] }),
	file: z
		.string()
		.nullable()
		.meta({ title: "file number", description: "The file number; null if not known.", examples: ["2017-01152"] }),
	introduced: partialDate.optional().meta({
		title: "day of introduction",
		description: "When it was brought before the Council, as exactly as known; it may be a day to come.",
		examples: ["2016-11-04"],
	}),
	adopted: partialDate.optional().meta({
		title: "day of adoption",
		description: "When the Council adopted it, as exactly as known; leave it out if it has not.",
		examples: ["2016-11-18", "2017-08"],
	}),
	vetoed: partialDate.optional().meta({
		title: "day of the veto",
		description: "When the Mayor vetoed it; leave it out if nobody has.",
		examples: ["2016-11-23"],
	}),
	overridden: partialDate.optional().meta({
		title: "day of the vote over the veto",
		description: "When the Council adopted it over the veto.",
		examples: ["2016-12-09"],
	}),
	repealed: partialDate.optional().meta({
		title: "day of repeal",
		description: "When it was repealed, if no resolution of this site says that it repeals it.",
		examples: ["2019-03"],
	}),
	amends: otherResolutions("amends"),
	repeals: otherResolutions("repeals"),
	weekday: weekday.optional().meta({ description: "The weekday as the source names it, to catch a wrong date." }),
	body: refersTo("organizations", id).meta({
		title: "adopting body",
		description: "The id of the body that adopted it, from organizations.json.",
		examples: ["minneapolis-city-council"],
	}),
	summary: localized.meta({
		description: "One or two plain sentences: what it says.",
		examples: [{ en: "The Council condemned violence and hate speech." }],
	}),
	text: z
		.array(z.string())
		.optional()
		.meta({
			title: "whole text",
			description: "Its text as the Council wrote it, clause by clause, from the text file of the same name beside it.",
			examples: [["Whereas all are welcome;", "Be it resolved that the City says so."]],
		}),
	attachments,
	link: url.nullable().meta({
		description: "Its page in the City's records; null if none is known.",
		examples: [null, "https://lims.minneapolismn.gov/Agenda/COW/225"],
	}),
	...provenance,
});
export type Resolution = z.infer<typeof resolution>;
