import { createServer } from "node:net";

/** A port of this machine on which nobody listens. // => 40123 */
export const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const bound = probe.address();
			probe.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
		});
	});
