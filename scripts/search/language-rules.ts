/** What the search knows of a language that Pagefind does not; words and endings are parted by spaces. */
export interface LanguageRules {
	/** Words that say nothing of what is looked for: articles, pronouns, question words. */
	stop: string;
	/** What may follow a stem, without accents. Two of them may follow each other. */
	endings: string;
	/** Spellings that sound the same, and the one that stands for all, in the order in which they are put in. */
	sounds: readonly (readonly [string, string])[];
}

/** For a language that nobody has described yet. */
export const NO_RULES: LanguageRules = { stop: "", endings: "", sounds: [] };

/** Doubled letters that slip in and out. // "bb" => "b" */
export const undoubled = (letters: string): (readonly [string, string])[] =>
	[...letters].map((letter) => [letter + letter, letter] as const);

export const english: LanguageRules = {
	stop: `a an the of to in on at for from into by with and or but if is are was were be been being am it its i im ive me my you your
		u ur we our us he she his her they them their who whom what whats which where wheres when how hows why do does did done doing
		dont doesnt didnt can could cant couldnt wont wouldnt shouldnt isnt arent wasnt werent hasnt hadnt thats theyre youre hes shes will would should shall may might must have has had havent got get gets getting this that these those
		there here as so not than then too very just only some any someone somebody anyone anybody please s t about want wants wanted need needs because going gonna trying tried also even`,
	endings: "ations ation ating ated ates ate ions ion ings ing ers er ors or ies ed es ly s y",
	sounds: [["ph", "f"], ["ck", "k"], ["shun", "tion"], ...undoubled("bcdfgklmnprstz")],
};

export const spanish: LanguageRules = {
	stop: `el la los las lo un una unos unas de del al a en con sin por para y e o u que qué como cómo cual cuál cuales cuáles quien quién
		quienes quiénes donde dónde adonde adónde cuando cuándo cuanto cuánto es son soy eres está están estoy estar ser fue era si sí no
		mi mis tu tus su sus me te se le les nos yo tú él ella ello ellos ellas usted ustedes nosotros este esta esto ese esa eso estos
		estas esos esas hay he ha han muy más pero porque ya puedo puede pueden quiero tengo tiene hago hace voy va van algo alguien quiere quieren necesito necesita hacer saber fui estaba estaban también`,
	endings: `aciones acion iciones icion uciones ucion siones sion ciones cion amientos amiento imientos imiento adores adoras adora ador
		mente ando iendo aron ieron aban aba adas ados ada ado idas idos ida ido ar er ir an en as es os a e o s`,
	// As they sound in the Americas, where c before e, s and z are one.
	sounds: [
		["ce", "se"],
		["ci", "si"],
		["z", "s"],
		["qu", "k"],
		["c", "k"],
		["ge", "je"],
		["gi", "ji"],
		["v", "b"],
		["ll", "y"],
		["h", ""],
		...undoubled("kmnrs"),
	],
};

/** Somali: nouns carry their article, and spelling differs by region. Pagefind has no stemmer for it. */
export const somali: LanguageRules = {
	stop: `waa ma maxaa maxay maxaan maxaad waxa waxaa waxaan waxaad waxay wuxuu sidee sideen side goorma halkee xagee xaggee meel yaa yaan
		kuma ayaa ayuu ayay ayaan baa baan buu bay uu ay aan aad oo iyo ee ama ka ku u la si soo sii ah aha yahay tahay ahay haddii hadii
		hadda markii marka markaan in inaan inaad inuu inay kan tan kaas taas kuwa kuwaas i ii iga igu iigu iila is isku noo nala na lagu
		laga loo lala lagaa karaa karo kartaa waan waad wuu way mid hal aniga anigu adiga isaga iyada annaga iyaga kii tii xataa waxba rabaa doonayaa karayaa qof qofka`,
	endings: `kayga tayda gayga dayda hayga kaaga taada gaaga daada haaga kiisa tiisa giisa diisa keeda teeda geeda deeda kooda tooda gooda
		dooda keenna teenna geenna deenna kiinna tiinna yaasha yaal yada oyinka oyin nimada nimo anka inka eysa aysa naya nayaa neyso
		nayso ayaa aysan ayey aan een tay day say teen seen aha ada aad aha kii tii gii dii kan tan gan dan kaas taas kuu tuu
		ka ga ha ta da sha ku gu hu tu du shu ki ti na no yo lo ro so nta sta aa ay ey ee oo o a e i`,
	sounds: [["nb", "mb"], ["ay", "ey"], ["dh", "d"], ["kh", "k"], ...undoubled("aeiou"), ...undoubled("bdglmnr")],
};

/** White Hmong: words have no endings, and their last letter is the tone. */
export const hmong: LanguageRules = {
	stop: `yog kuv koj nws peb lawv nej neb puas pua li cas dab tsi leej twg qhov thaum ua yuav tau rau ntawm hauv tom nyob thiab los lossis
		tias kom mus ib cov tus lub no ntawd tej nrog vim es ces ho xwb lawm mas ntxiv nkaus muaj cia xav puav`,
	endings: "",
	// Green Hmong writes these without.
	sounds: [
		["hm", "m"],
		["hn", "n"],
		["ia", "a"],
		["dl", "d"],
	],
};

/** By the id of the language, as in _data/languages.json. */
const RULES: ReadonlyMap<string, LanguageRules> = new Map([
	["en", english],
	["es", spanish],
	["so", somali],
	["hmn", hmong],
]);

/** What the search knows of a language; nothing of one without a file here. */
export const rulesOf = (id: string): LanguageRules => RULES.get(id) ?? NO_RULES;
