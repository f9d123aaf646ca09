import type { Facts } from "../facts/facts.ts";
import type { Fault } from "../project/faults.ts";
import type { Folders } from "../project/folders.ts";
import type { Answers, Question } from "./question.ts";

/** One kind of thing that can be added. */
export interface Kind {
	questions(facts: Facts, folders: Folders): readonly Question[];
	/** Writes what is new into a copy of the site. Gives the files written, from the site's root. May throw a FaultsError. */
	write(copy: Folders, answers: Answers, now: Date): readonly string[];
	/** The questions to ask again for a fault in what was written; none if no answer has to do with it. */
	toAskAgain(fault: Fault, copy: Folders, questions: readonly Question[], answers: Answers): readonly Question[];
	/** What to do next, in sentences. */
	next(answers: Answers, facts: Facts): readonly string[];
}
