import type { z } from "zod";
import type { Facts } from "../facts/facts.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import type { Folders } from "../project/folders.ts";
import type { Proposals } from "./answer-questions.ts";
import type { Question } from "./question.ts";

export type NewRecord = Readonly<Record<string, unknown>>;

/** One kind of thing that can be added. Its schema says what is asked. */
export interface Kind {
	schema: z.ZodObject;
	/** Of the fields that may be left out, those that people are asked for; all of them where it says nothing. */
	asked?: readonly string[];
	/** Fields that nobody is asked for, with what every new record has there. */
	given(facts: Facts): NewRecord;
	proposals: Proposals;
	/** Writes what is new into a copy of the site. Gives the files written, from the site's root. May throw a DiagnosticsError. */
	write(copy: Folders, record: NewRecord, now: Date): readonly string[];
	/** The questions to ask again for an error in what was written; none if no answer has to do with it. */
	toAskAgain(diagnostic: Diagnostic, copy: Folders, questions: readonly Question[]): readonly Question[];
	/** What to do next, in sentences. */
	next(record: NewRecord, facts: Facts): readonly string[];
}
