import { checkPictures } from "../art/check-pictures.ts";
import type { Facts } from "../facts/facts.ts";
import { ledgerFaults } from "../facts/ledger/ledger-faults.ts";
import { checkFacts } from "../facts/read-facts.ts";
import { dayInMinneapolis, siteDate } from "../facts/site-date.ts";
import { FaultsError } from "../project/faults.ts";
import type { Folders } from "../project/folders.ts";
import { readWords, type Words } from "../words/read-words.ts";
import { readStrings, type Translate } from "../words/strings.ts";

/** Everything that people edit: facts, words and strings, judged. */
export interface Material {
	facts: Facts;
	words: Words;
	strings: ReadonlyMap<string, Translate>;
}

/** Reads and judges all that people edit. Throws a FaultsError with every fault; words are judged once the facts are right. */
export async function readMaterial(
	folders: Folders,
	env: NodeJS.ProcessEnv,
	now: Date = new Date(),
): Promise<Material> {
	const { facts, faults } = checkFacts({ ...folders, siteDate: siteDate(env, now), today: dayInMinneapolis(now) });
	if (!facts) throw new FaultsError(faults);
	const words = readWords(folders, facts);
	const mistakes = [...words.faults, ...(await ledgerFaults(folders, facts)), ...(await checkPictures(folders))];
	if (mistakes.length > 0) throw new FaultsError(mistakes);
	const tags = facts.languages.all.filter(({ published }) => published).map(({ id }) => id);
	return { facts, words, strings: new Map(tags.map((tag) => [tag, readStrings(folders.strings, tag)])) };
}
