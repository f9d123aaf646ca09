import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	ask,
	isSamePlace,
	type Manners,
	outcomeOfStatus,
	outcomeOfTrouble,
} from "../../../scripts/outside-links/ask.ts";
import { askAll } from "../../../scripts/outside-links/ask-all.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const manners: Manners = { userAgent: "WeAreMpls-test", timeout: 300, retries: [0], pause: 0 };

/** Closes what a test has opened. */
let closers: (() => void)[] = [];
beforeEach(() => {
	closers = [];
});
afterEach(() => {
	for (const close of closers) close();
});

/** A host of this machine, and the questions that it was asked. */
async function serve(answer: Answer): Promise<{ at: string; asked: string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`);
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closers.push(() => {
		server.closeAllConnections();
		server.close();
	});
	return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const status =
	(code: number, headers: Record<string, string> = {}): Answer =>
	(_, response) => {
		response.writeHead(code, headers).end();
	};

describe("one address", () => {
	test("that is there is asked once, for its head alone, by a program that says who it is", async () => {
		let who = "";
		const { at, asked } = await serve((request, response) => {
			who = request.headers["user-agent"] ?? "";
			response.writeHead(200).end();
		});
		expect(await ask(`${at}/a`, manners)).toEqual({ state: "alive" });
		expect(asked).toEqual(["HEAD /a"]);
		expect(who).toBe("WeAreMpls-test");
	});

	test.each([400, 403, 404, 405, 500, 501])("whose host refuses a HEAD with %i is asked for the page", async (code) => {
		const { at, asked } = await serve((request, response) => {
			response.writeHead(request.method === "HEAD" ? code : 200).end("A long page.");
		});
		expect(await ask(`${at}/`, manners)).toEqual({ state: "alive" });
		expect(asked).toEqual(["HEAD /", "GET /"]);
	});

	test.each([404, 410])("that is gone (%i) is dead, and is not asked again", async (code) => {
		const { at, asked } = await serve(status(code));
		expect(await ask(`${at}/`, manners)).toMatchObject({ state: "dead", status: code });
		expect(asked).toHaveLength(2);
	});

	test("that keeps programs out could not be checked", async () => {
		const { at } = await serve(status(403));
		expect(await ask(`${at}/`, manners)).toMatchObject({ state: "unclear", status: 403 });
	});

	test("that was asked too often is not asked more", async () => {
		const { at, asked } = await serve(status(429));
		expect(await ask(`${at}/`, manners)).toMatchObject({ state: "unclear", status: 429 });
		expect(asked).toEqual(["HEAD /"]);
	});

	test("whose server has trouble is asked again, and may be well then", async () => {
		let count = 0;
		const { at } = await serve((_, response) => {
			response.writeHead(++count > 2 ? 200 : 503).end();
		});
		expect(await ask(`${at}/`, manners)).toEqual({ state: "alive" });
		const { at: bad, asked } = await serve(status(503));
		expect(await ask(`${bad}/`, manners)).toMatchObject({ state: "unclear", status: 503 });
		expect(asked).toHaveLength(4);
	});

	test("that leads to another page has moved, and the last page is named", async () => {
		const { at } = await serve((request, response) => {
			const next = { "/a": "/b", "/b": "c?d=1" }[request.url ?? ""];
			response.writeHead(next === undefined ? 200 : 302, next === undefined ? {} : { Location: next }).end();
		});
		expect(await ask(`${at}/a`, manners)).toEqual({ state: "moved", to: `${at}/c?d=1` });
	});

	test("that leads to itself with a slash has not moved", async () => {
		const { at } = await serve((request, response) => {
			const isFolder = request.url === "/a/";
			response.writeHead(isFolder ? 200 : 301, isFolder ? {} : { Location: "/a/" }).end();
		});
		expect(await ask(`${at}/a`, manners)).toEqual({ state: "alive" });
	});

	test("that leads to a page that is gone is dead", async () => {
		const { at } = await serve((request, response) => {
			response.writeHead(request.url === "/a" ? 301 : 404, { Location: "/b" }).end();
		});
		expect(await ask(`${at}/a`, manners)).toMatchObject({ state: "dead", status: 404 });
	});

	test("that leads in a circle could not be checked", async () => {
		const { at } = await serve(status(302, { Location: "/" }));
		expect(await ask(`${at}/`, manners)).toEqual({ state: "unclear", reason: "it leads in a circle" });
	});

	test("that leads to something other than the web is not followed there", async () => {
		const { at } = await serve(status(302, { Location: "file:///etc/passwd" }));
		expect(await ask(`${at}/`, manners)).toMatchObject({ state: "unclear" });
	});

	test("that does not answer in time could not be checked; one where nobody answers is dead", async () => {
		const { at } = await serve(() => undefined);
		expect(await ask(`${at}/`, { ...manners, timeout: 50 })).toEqual({
			state: "unclear",
			reason: "it did not answer in time",
		});
		const closed = await serve(status(200));
		for (const close of closers) close();
		expect(await ask(`${closed.at}/`, manners)).toEqual({ state: "dead", reason: "nobody answers there" });
	});

	test("whose connection breaks could not be checked", async () => {
		const { at } = await serve((request) => request.socket.destroy());
		expect(await ask(`${at}/`, manners)).toEqual({ state: "unclear", reason: "the connection broke" });
	});
});

test("what a machine says of a connection is told in words", () => {
	expect(outcomeOfTrouble("ENOTFOUND")).toMatchObject({ state: "dead" });
	expect(outcomeOfTrouble("UND_ERR_CONNECT_TIMEOUT")).toMatchObject({ reason: "it did not answer in time" });
	for (const code of ["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID"])
		expect(outcomeOfTrouble(code)).toMatchObject({ state: "unclear", reason: expect.stringContaining("certificate") });
	expect(outcomeOfStatus(418)).toMatchObject({ state: "unclear" });
});

test("https or not, www. or not, a last slash or an index page are one place; another path or host is not", () => {
	const one = "http://www.city.example/a";
	for (const same of ["https://city.example/a/", "https://www.city.example/a", "http://city.example/A/index.html"])
		expect(isSamePlace(one, same)).toBe(true);
	for (const other of ["http://www.city.example/", "http://town.example/a", "http://www.city.example/a?b"])
		expect(isSamePlace(one, other)).toBe(false);
});

describe("all addresses", () => {
	const link = (address: string) => ({ address, places: [{ file: "_data/site.json", line: 1 }] });

	test("are answered in their order, and a host is asked one thing at a time, with a pause between", async () => {
		let open = 0;
		let most = 0;
		const times: number[] = [];
		const { at } = await serve((_, response) => {
			times.push(performance.now());
			most = Math.max(most, ++open);
			setTimeout(() => {
				open--;
				response.writeHead(200).end();
			}, 20);
		});
		const links = [1, 2, 3].map((name) => link(`${at}/${name}`));
		const checked = await askAll(links, { ...manners, pause: 30 });
		expect(checked.map(({ address }) => address)).toEqual(links.map(({ address }) => address));
		expect(checked.map(({ outcome }) => outcome.state)).toEqual(["alive", "alive", "alive"]);
		expect(most).toBe(1);
		expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(45);
	});

	test("on several hosts are asked beside each other", async () => {
		let open = 0;
		let most = 0;
		const slow: Answer = (_, response) => {
			most = Math.max(most, ++open);
			setTimeout(() => {
				open--;
				response.writeHead(200).end();
			}, 60);
		};
		const hosts = await Promise.all([serve(slow), serve(slow), serve(slow)]);
		await askAll(
			hosts.map(({ at }) => link(`${at}/`)),
			manners,
		);
		expect(most).toBe(3);
	});

	test("of which none could be reached say nothing of the links, but of the network", async () => {
		const { at } = await serve(status(200));
		for (const close of closers) close();
		await expect(askAll([link(`${at}/`)], manners)).rejects.toThrow("Check the network of this machine");
	});
});
