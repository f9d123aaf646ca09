/** A place where axe cannot decide by itself, and why it is in order. */
export interface AllowedIncomplete {
	/** axe's name of the rule. */
	rule: string;
	/** CSS that the element must match. */
	selector: string;
	/** What was looked at, and how it is known to be in order. */
	reason: string;
	link: string;
}

/** Everything axe may leave undecided. Anything else undecided fails the test, so that a person looks at it. */
export const ALLOWED_INCOMPLETE: readonly AllowedIncomplete[] = [];
