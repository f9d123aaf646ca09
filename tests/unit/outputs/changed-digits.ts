/** A text with each of its digits changed in turn: what no reader may let pass. */
function* changedDigits(text: string): Generator<string> {
	for (const { index, 0: digit } of text.matchAll(/\d/g)) {
		yield `${text.slice(0, index)}${(Number(digit) + 1) % 10}${text.slice(index + 1)}`;
	}
}

/** The changes of which a reader that gives differences finds none; a reader that cannot read a text at all has noticed. */
export async function unnoticed(
	text: string,
	differences: (changed: string) => readonly string[] | Promise<readonly string[]>,
): Promise<string[]> {
	const missed: string[] = [];
	for (const changed of changedDigits(text)) {
		try {
			if ((await differences(changed)).length === 0) missed.push(around(text, changed));
		} catch {
			// Not read at all.
		}
	}
	return missed;
}

const around = (text: string, changed: string): string => {
	const at = [...text].findIndex((_, index) => text[index] !== changed[index]);
	return changed.slice(Math.max(0, at - 30), at + 10);
};
