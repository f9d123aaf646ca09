/** One element of the City's page that this site grew from, and where a visitor finds it now. */
export interface SourceElement {
	element: string;
	/** From the site's root. // => "report/" */
	page: string;
	/** Words that stand there in the main part, one run of text each; of the whole page where `anywhere` says so. */
	says?: readonly string[];
	/** The beginnings of addresses that the page leads to. */
	leadsTo?: readonly string[];
	/** Also look in the head and the foot of the page. */
	anywhere?: true;
}

/** Every element of the source page, from its top to its foot. */
export const SOURCE_ELEMENTS: readonly SourceElement[] = [
	{
		element: "the announcement of LIMS, a tool to track local legislation",
		page: "",
		says: ["LIMS is the City's tool to track local legislation."],
		leadsTo: ["https://lims.minneapolismn.gov"],
	},
	{
		element: "the announcement of Minneapolis 14, with Council meetings on TV, online and on a smartphone",
		page: "",
		says: ["Watch City Council meetings on Minneapolis 14, online and on your smartphone."],
	},
	{
		element: "the campaign's statement",
		page: "",
		says: [
			"The City of Minneapolis strives to be a welcoming place for all people, regardless of ethnicity, race, national origin, gender identity, religion or birthplace.",
		],
	},
	{
		element: "the invitation to share a story",
		page: "share/",
		says: ["Do you live in Minneapolis?", "has your family been here for generations", "Post it with #WeAreMpls."],
	},
	{
		element: "the hashtag for a Facebook profile",
		page: "share/",
		says: ["You can also add the hashtag #WeAreMpls to your Facebook profile."],
	},
	{
		element: "the campaign poster to download",
		page: "toolkit/",
		says: ["Campaign poster"],
		leadsTo: ["campaign-poster.pdf", "campaign-poster.png"],
	},
	{
		element: "the sign with a blue background to download",
		page: "toolkit/",
		says: ["#WeAreMpls sign, blue background", "Hold it up for photos and selfies."],
		leadsTo: ["sign-blue.pdf", "sign-blue.png"],
	},
	{
		element: "the sign with a white background to download",
		page: "toolkit/",
		says: ["#WeAreMpls sign, white background"],
		leadsTo: ["sign-white.pdf", "sign-white.png"],
	},
	{
		element: "the Welcoming Week celebration, told as past",
		page: "events/welcoming-week-2018/",
		says: [
			"This event is over.",
			"Friday, September 21, 2018",
			"3:30 p.m. to 7 p.m.",
			"The Commons",
			"U.S. Bank Stadium",
			"Office of Immigrant and Refugee Affairs",
			"CarryOn Homes",
			"live performance, music, spoken word, food trucks, art and pickup soccer",
		],
	},
	{ element: "the celebration in the list of past events", page: "events/", leadsTo: ["welcoming-week-2018/"] },
	{
		element: "Minneapolis joins the Welcoming Cities network, and what a Welcoming City is",
		page: "actions/",
		says: [
			"Minneapolis joined the Welcoming Cities network",
			"A Welcoming City holds that a place does well when all its people belong.",
			"Immigrants give much to their city.",
		],
	},
	{
		element: "the resolution that affirms the commitment to being welcoming",
		page: "resolutions/welcoming-city-2017/",
		says: ["August 2017", "welcoming"],
	},
	{
		element: "the Office of Immigrant and Refugee Affairs, established in 2018, its department and its goal",
		page: "actions/",
		says: [
			"In 2018, the City opened",
			"Office of Immigrant and Refugee Affairs",
			"Department of Neighborhood and Community Relations",
			"cultural staff",
			"eliminate disparities so that all Minneapolis [residents] can participate and prosper",
		],
	},
	{
		element: "the task force of February 2017",
		page: "actions/",
		says: [
			"the Council told City staff to set up a task force",
			"Muslim neighbors",
			"refugees, whose rights must be kept",
		],
	},
	{
		element: "the immigration legal defense fund",
		page: "actions/",
		says: [
			"a local fund to pay for lawyers in immigration cases",
			"City Coordinator’s Office",
			"Minneapolis Foundation",
			"Volunteer Lawyers Network",
			"The Advocates for Human Rights",
		],
	},
	{
		element: "the review of the President's executive orders",
		page: "actions/",
		says: ["The President’s orders", "the City Attorney to study the orders"],
	},
	{
		element: "the Council's resolutions",
		page: "resolutions/",
		says: ["Affirming the City's values as a welcoming city", "2017R-382"],
		leadsTo: ["welcoming-city-2017/", "daca-2017/", "executive-orders-2017/"],
	},
	{
		element: "the separation ordinance, quoted with its correction and told as changed",
		page: "rights/",
		says: [
			"Public safety officials shall not undertake any law enforcement action for the purpose of detecting the presence of undocumented persons, or to verify immigration status, including but not limited to questioning any person or persons about their immigration status.",
			"This changed on Dec 11, 2025.",
		],
		leadsTo: ["https://www.minneapolismn.gov/federal"],
	},
	{
		element: "the videos on police policies regarding immigration",
		page: "rights/",
		says: ["MPD policies regarding immigration"],
	},
	{
		element: "know your rights",
		page: "rights/",
		says: ["Know your rights", "If officers come to your door", "Find a lawyer"],
	},
	{
		element: "the resources",
		page: "resources/",
		says: ["Resources", "Groups with lawyers", "Police and immigration"],
	},
	{
		element: "the hotline for hate crimes, inside the city and statewide",
		page: "report/",
		says: ["311", "inside Minneapolis", "612-673-3000", "elsewhere in Minnesota"],
		leadsTo: ["tel:311", "tel:+16126733000"],
	},
	{
		element: "the hotline's hours on weekdays, and those of weekends told as of 2018",
		page: "contact/",
		says: ["Monday to Friday", "7 a.m. to 7 p.m.", "As of Oct 30, 2018: Saturday and Sunday, 8 a.m. to 4:30 p.m."],
	},
	{
		element: "the Department of Justice",
		page: "report/",
		says: ["Department of Justice", "612-664-5600"],
		leadsTo: ["tel:+16126645600"],
	},
	{ element: "911 for violence, damage and threats", page: "report/", says: ["911"], leadsTo: ["tel:911"] },
	{
		element: "what a hate crime is",
		page: "report/",
		says: ["What a hate crime is", "Someone stalks you.", "Someone paints hate on a wall.", "a disability"],
	},
	{
		element: "the partners against hate crimes",
		page: "report/",
		says: [
			"Minneapolis Department of Civil Rights",
			"Minnesota Department of Human Rights",
			"City of Saint Paul Equal Opportunity Office",
			"FBI",
		],
	},
	{
		element: "discrimination and police misconduct, with the number and the department's site",
		page: "discrimination/",
		says: ["What discrimination is", "612-673-3012", "If the police treated you badly"],
		leadsTo: ["tel:+16126733012", "https://www.minneapolismn.gov/civilrights"],
	},
	{
		element: "the poster on what to do after a hate crime",
		page: "report/",
		says: ["What to do if you have been a victim of a hate crime"],
		leadsTo: ["../toolkit/hate-crime-poster.pdf"],
	},
	{ element: "the folded answers that Expand all opens", page: "report/", says: ["Is an ugly word a crime?"] },
	{
		element: "the day of the last update",
		page: "",
		says: ["The City last changed the page that this site grew from on Oct 30, 2018."],
		anywhere: true,
	},
	{
		element: "the quick links",
		page: "",
		says: ["Home", "Contact us", "Email updates", "Find a service", "About this site", "For employees"],
		anywhere: true,
	},
	{
		element: "accommodations and alternative formats",
		page: "accessibility/",
		says: ["For reasonable accommodations or alternative formats, contact"],
		leadsTo: ["tel:311"],
	},
	{
		element: "the relay service",
		page: "accessibility/",
		says: ["People who are deaf or hard of hearing can use a relay service to call"],
		leadsTo: ["tel:+16126733000", "tel:711"],
	},
	{
		element: "both TTY lines",
		page: "accessibility/",
		says: ["612-673-2157", "612-673-2626"],
		leadsTo: ["tel:+16126732157", "tel:+16126732626"],
	},
	{
		element: "the Spanish line in the City's words",
		page: "",
		says: ["Para asistencia", "612-673-2700"],
		leadsTo: ["tel:+16126732700"],
	},
	{
		element: "the Hmong line in the City's words, with its number corrected",
		page: "",
		says: ["Yog xav tau kev pab, hu", "612-673-2800"],
		leadsTo: ["tel:+16126732800"],
	},
	{
		element: "the Somali line in the City's words",
		page: "",
		says: ["Hadii aad Caawimaad u baahantahay", "612-673-3500"],
		leadsTo: ["tel:+16126733500"],
	},
	{
		element: "Connect: the City's networks as it named them",
		page: "",
		says: [
			"Connect",
			"311 call center",
			"311 TTY relay service",
			"City of Minneapolis Facebook",
			"City of Minneapolis Twitter",
			"City of Minneapolis YouTube Channel",
			"Minneapolis 311",
			"Minneapolis 14 Government TV",
			"City of Minneapolis LinkedIn",
		],
		leadsTo: ["https://twitter.com/CityMinneapolis"],
		anywhere: true,
	},
	{ element: "the City's name", page: "", says: ["City of Minneapolis"], anywhere: true },
];
