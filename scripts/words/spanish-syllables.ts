const STRONG = "aeoáéó";
const STRESSED_WEAK = "íú";

/**
 * How many syllables a Spanish word has: one for each vowel, but two vowels that are not both strong, and none of which is a stressed
 * í or ú, sound as one (Real Academia Española, Ortografía 2010, diptongo e hiato). // "ciudad" => 2; "policía" => 4; "guía" => 2
 */
export function spanishSyllables(word: string): number {
	const sounds = word
		.toLowerCase()
		.normalize("NFC")
		.replace(/qu(?=[eiéí])/g, "q")
		.replace(/gu(?=[eiéí])/g, "g")
		.replace(/y(?![aeiouáéíóú])/g, "i");
	let count = 0;
	let before = "";
	for (const sound of sounds) {
		const isVowel = "aeiouáéíóúü".includes(sound);
		if (isVowel && (before === "" || isHiatus(before, sound))) count++;
		before = isVowel ? sound : "";
	}
	return Math.max(count, 1);
}

const isHiatus = (first: string, second: string): boolean =>
	(STRONG.includes(first) && STRONG.includes(second)) ||
	STRESSED_WEAK.includes(first) ||
	(STRESSED_WEAK.includes(second) && first !== "u" && first !== "i") ||
	first === second;
