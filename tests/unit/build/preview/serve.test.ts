import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servePreview } from "../../../../scripts/build/preview/serve.ts";
import { freePort } from "../../../free-port.ts";

const root = mkdtempSync(path.join(tmpdir(), "serve-preview-"));
const folder = path.join(root, "_site");
mkdirSync(path.join(folder, "es/share"), { recursive: true });
mkdirSync(path.join(folder, "pagefind"));
for (const file of ["404.html", "index.html", "es/404.html", "es/share/index.html", "a b.txt", "../secret.html"])
	writeFileSync(path.join(folder, file), `The file ${path.basename(path.dirname(file))}/${path.basename(file)}`);
symlinkSync(path.join(root, "secret.html"), path.join(folder, "leak.html"));
symlinkSync(root, path.join(folder, "out"));
afterAll(() => rmSync(root, { recursive: true }));

/** A name that HOST gives, and the preview that was started with it. */
const NAME = "mine.example";
let port: number;
beforeAll(async () => {
	port = await freePort();
	const shown = () => ({ folder, edition: "a-1", diagnostics: [], clock: null });
	await servePreview({ port, host: NAME, shown, ready: async () => {} });
});

/** What the preview answers to some bytes, which no polite client would send: all that it says until it closes. */
const answerTo = (request: string): Promise<string> =>
	new Promise((resolve, reject) => {
		let said = "";
		const socket = connect(port, "127.0.0.1", () => socket.write(request));
		socket.on("data", (chunk) => {
			said += chunk;
			// A WebSocket that was let in stays open.
			if (said.startsWith("HTTP/1.1 101")) socket.destroy();
		});
		socket.on("close", () => resolve(said));
		socket.on("error", reject);
	});
const ask = (target: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<string> => {
	const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers }).map(
		([name, value]) => `${name}: ${value}`,
	);
	return answerTo(`${method} ${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
};
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

const socketTo = (headers: Readonly<Record<string, string>>): Promise<string> =>
	ask("/", {
		Connection: "Upgrade",
		Upgrade: "websocket",
		"Sec-WebSocket-Version": "13",
		"Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
		...headers,
	});

describe("who is answered", () => {
	test.each([
		"localhost",
		"LOCALHOST:9",
		"127.0.0.1:8080",
		"127.8.9.10",
		"[::1]:8080",
		NAME,
		`${NAME.toUpperCase()}:1`,
	])("%s, a name of this computer", async (Host) => {
		const origin = { Host, Origin: `http://${Host}` };
		expect(statusOf(await ask("/", { Host }))).toBe(200);
		expect(statusOf(await ask("/.11ty/reload-client.js", { Host }))).toBe(200);
		expect(statusOf(await socketTo(origin))).toBe(101);
	});

	test.each([
		"evil.example",
		"evil.example:8080",
		"localhost.evil.example",
		"evil.localhost",
		"localhost.",
		"localhost:evil",
		"localhost@evil.example",
		"127.0.0.1.evil.example",
		"127.1",
		"128.0.0.1",
		"0.0.0.0",
		"192.168.1.5",
		"[::2]",
		"[::1].evil.example",
		`not-${NAME}`,
		`${NAME}.evil.example`,
		"localhost, evil.example",
		"",
	])("not %j, which any site could have", async (Host) => {
		const trusted = { "X-Forwarded-Host": "localhost", Forwarded: "host=localhost", Host };
		for (const target of ["/", "/.11ty/reload-client.js", "/nix"]) {
			const answer = await ask(target, trusted);
			expect(statusOf(answer)).toBe(403);
			expect(answer).toContain("text/plain");
			expect(answer).toContain("Open the preview as localhost");
			expect(answer).not.toContain("The file");
		}
		expect(statusOf(await socketTo(trusted))).toBe(400);
	});

	test("not a request that names no host, or two", async () => {
		expect(statusOf(await answerTo("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"))).toBe(400);
		expect(statusOf(await answerTo("GET / HTTP/1.0\r\n\r\n"))).toBe(403);
		const two = await answerTo("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
		expect(statusOf(two)).toBe(403);
	});

	test.each([
		"http://evil.example",
		"http://localhost:81",
		"http://localhost.evil.example",
		"null",
		"localhost",
		"file://",
	])("no page of another origin, such as %s", async (Origin) => {
		expect(statusOf(await socketTo({ Origin }))).toBe(400);
		expect(statusOf(await ask("/", { Origin }))).toBe(403);
	});

	test("what a request says of a host in front of it counts for nothing", async () => {
		const answer = await ask("/es/share", { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" });
		expect(answer).toContain("Location: /es/share/\r\n");
		expect(answer).not.toContain("evil");
	});
});

describe("what is answered", () => {
	test("a page, the way to it, a file with a space in its name, a search", async () => {
		expect(await ask("/es/share/?q=1")).toContain("The file share/index.html");
		expect(await ask("/es/share?q=//evil.example")).toContain("Location: /es/share/\r\n");
		expect(await ask("/a%20b.txt")).toContain("The file ./a b.txt");
		expect(statusOf(await ask("/es/share/", {}, "HEAD"))).toBe(200);
	});

	test("the page for unknown addresses in its language", async () => {
		for (const target of ["/es/nix", "/es/", "/es/share/index.html/", "/es/%F0%9F%98%80", `/es/${"a".repeat(5000)}`]) {
			const answer = await ask(target);
			expect(statusOf(answer)).toBe(404);
			expect(answer).toContain("The file es/404.html");
		}
		expect(await ask("/nix/")).toContain("The file ./404.html");
	});

	test.each([
		"//evil.example/..%2frights",
		"//evil.example/es/share",
		"//evil.example",
		"//",
		"///es/share",
		"/\\evil.example/es/share",
		"/%5cevil.example/es/share",
		"/%2fevil.example/es/share",
		"/es//share",
		"/../secret.html",
		"/%2e%2e/secret.html",
		"/.%2E/secret.html",
		"/es/../../secret.html",
		"/..%2fsecret.html",
		"/..%5csecret.html",
		"/es/./share/",
		"/%00",
		"/index.html%00.txt",
		"/%0d%0aSet-Cookie:%20a=b",
		"/%zz",
		"/%c0%ae%c0%ae/secret.html",
		"http://evil.example/es/share",
		"http://localhost/es/share",
		"es/share",
		"*",
	])("not the target %s, which no link of the site has", async (target) => {
		for (const method of ["GET", "HEAD"]) {
			const answer = await ask(target, {}, method);
			expect(statusOf(answer)).toBe(400);
			expect(answer).not.toContain("The file");
			expect(answer).not.toContain("Location");
			expect(answer).not.toContain("evil");
		}
		expect(statusOf(await ask("/"))).toBe(200);
	});

	test("no file that a link leads to outside of the site", async () => {
		for (const target of ["/leak.html", "/out/secret.html", "/out/_site/../secret.html", "/out"]) {
			const answer = await ask(target);
			expect([400, 404]).toContain(statusOf(answer));
			expect(answer).not.toContain("secret");
		}
	});

	test("nothing is taken in", async () => {
		for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
			expect(statusOf(await ask("/", {}, method))).toBe(405);
	});
});
