import { createServer } from "node:net";

/** Throws a sentence when another program already listens on a port. */
export const requireFreePort = (port: number): Promise<void> =>
	new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on("error", () =>
			reject(new Error(`Another program uses port ${port}. Stop it, or choose another: PORT=${port + 1} npm start.`)),
		);
		probe.listen(port, () => probe.close(() => resolve()));
	});
