import { type LanguageRules, undoubled } from "./rules.ts";

export const english: LanguageRules = {
	stop: `a an the of to in on at for from into by with and or but if is are was were be been being am it its i im ive me my you your
		u ur we our us he she his her they them their who whom what whats which where wheres when how hows why do does did done doing
		dont doesnt didnt can could cant couldnt wont wouldnt shouldnt isnt arent wasnt werent hasnt hadnt thats theyre youre hes shes will would should shall may might must have has had havent got get gets getting this that these those
		there here as so not than then too very just only some any someone somebody anyone anybody please s t about want wants wanted need needs because going gonna trying tried also even`,
	endings: "ations ation ating ated ates ate ions ion ings ing ers er ors or ies ed es ly s y",
	sounds: [["ph", "f"], ["ck", "k"], ["shun", "tion"], ...undoubled("bcdfgklmnprstz")],
};
