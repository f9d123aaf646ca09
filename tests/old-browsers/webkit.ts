import { spawn } from "node:child_process";
import { freePort } from "../free-port.ts";
import type { OldBrowser } from "./old-browser.ts";

/** Debian's WebKit, driven by WebDriver, the protocol of the W3C. Undefined where webkit2gtk-driver is not installed. */
export async function startWebKit(): Promise<OldBrowser> {
	const port = await freePort();
	const display = process.env.DISPLAY ?? `:${port}`;
	const screen =
		process.env.DISPLAY === undefined && spawn("Xvfb", [display, "-screen", "0", "1280x1024x24"], { stdio: "ignore" });
	const child = spawn("WebKitWebDriver", [`--port=${port}`], {
		env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
		stdio: "ignore",
	});
	const ask = async (method: string, at: string, body?: object): Promise<unknown> => {
		const answer = await fetch(`http://127.0.0.1:${port}${at}`, {
			method,
			...(body && { body: JSON.stringify(body) }),
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (!answer.ok) throw new Error(JSON.stringify(value));
		return value;
	};
	for (let tries = 0; tries < 50; tries++) {
		if (
			await ask("GET", "/status").then(
				() => true,
				() => false,
			)
		)
			break;
		await new Promise((done) => setTimeout(done, 100));
	}
	const wanted = { "webkitgtk:browserOptions": { args: ["--automation"] } };
	const session = (await ask("POST", "/session", { capabilities: { alwaysMatch: wanted } })) as { sessionId: string };
	const at = `/session/${session.sessionId}`;
	return {
		async open(url) {
			await ask("POST", `${at}/url`, { url });
		},
		evaluate: (expression) =>
			ask("POST", `${at}/execute/async`, {
				script: `Promise.resolve(${expression}).then(arguments[0])`,
				args: [],
			}),
		async resize(width, height) {
			await ask("POST", `${at}/window/rect`, { width, height });
		},
		async close() {
			await ask("DELETE", at).catch(() => undefined);
			child.kill();
			if (screen) screen.kill();
		},
	};
}
