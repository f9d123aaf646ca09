/** How a run of tests ended. */
export interface Tally {
	passed: number;
	failed: number;
	/** Names of what was not run, each with the reason. */
	skipped: readonly string[];
}

export const sum = (tallies: readonly Tally[]): Tally => ({
	passed: tallies.reduce((total, { passed }) => total + passed, 0),
	failed: tallies.reduce((total, { failed }) => total + failed, 0),
	skipped: tallies.flatMap(({ skipped }) => skipped),
});

/** The one line that closes a test run. // => "812 passed, 0 failed, 0 skipped" */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
	`${passed} passed, ${failed} failed, ${skipped.length} skipped`;
