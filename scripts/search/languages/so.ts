import { type LanguageRules, undoubled } from "./rules.ts";

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
