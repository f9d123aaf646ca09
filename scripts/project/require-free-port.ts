import { createServer } from "node:net";

/** Throws a sentence when a port cannot be listened on. */
export const requireFreePort = (port: number): Promise<void> =>
	new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on("error", ({ code }: NodeJS.ErrnoException) =>
			reject(
				new Error(
					code === "EACCES"
						? `This user may not open port ${port}. Choose one above 1023: PORT=8080 npm start.`
						: `Another program uses port ${port}. Stop it, or choose another: PORT=${port + 1} npm start.`,
				),
			),
		);
		probe.listen(port, () => probe.close(() => resolve()));
	});
