/** Tells that a long step begins: on a terminal in place, elsewhere as a line of its own. */
export function showStep(name: string): void {
	if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${name} …`);
	else console.log(`${name} …`);
}

/** Takes the last step's name off the terminal, so that what follows begins on a clean line. */
export function endSteps(): void {
	if (process.stdout.isTTY) process.stdout.write("\r\u001b[K");
}
