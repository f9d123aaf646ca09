import { type LanguageRules, undoubled } from "./rules.ts";

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
