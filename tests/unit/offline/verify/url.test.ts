import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { readPublicKey } from "../../../../scripts/offline/minisign.ts";
import { siteAddress, urlSource } from "../../../../scripts/offline/verify/url-source.ts";
import { verifyCopy } from "../../../../scripts/offline/verify/verify-copy.ts";
import { signMessage } from "../sign-message.ts";
import { SMALL_SITE, sealed, sealedSite } from "../small-copy.ts";
import * as keys from "../test-keys.ts";
import { judge } from "./judge.ts";

let server: Server | undefined;
afterEach(
	() =>
		new Promise<void>((resolve) => {
			server?.closeAllConnections();
			server ? server.close(() => resolve()) : resolve();
			server = undefined;
		}),
);

type Answer = (path: string, response: ServerResponse, request: IncomingMessage) => boolean | undefined;
interface Host {
	files?: ReadonlyMap<string, Uint8Array>;
	/** Where the site stands. */
	under?: string;
	/** Answers before the files do, if it says true; the path is below the site's place. */
	first?: Answer;
	/** What stands at unknown addresses. */
	unknown?: { status: number; body: string };
}

const NOT_SERVED = new Set(["_headers", "_redirects"]);

/** A host as many are: it keeps its own files to itself, and shows a page at unknown addresses. */
async function serve({
	files = sealedSite(true),
	under = "/",
	first,
	unknown = { status: 404, body: "?" },
}: Host = {}): Promise<string> {
	server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? "").slice(under.length));
		if (first?.(path, response, request)) return;
		const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
		const bytes = (request.url ?? "").startsWith(under) && !NOT_SERVED.has(file) ? files.get(file) : undefined;
		response.writeHead(bytes === undefined ? unknown.status : 200).end(bytes ?? unknown.body);
	});
	await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`;
}

/** Leads on from one path to another. */
const leads =
	(from: string, to: string, status = 301): Answer =>
	(path, response) => {
		if (path !== from) return false;
		response.writeHead(status, { location: to }).end();
		return true;
	};
const changed = (file: string, text: string) => new Map([...sealedSite(true), [file, Buffer.from(text)]]);

test("a whole site is good, but for the files that hosts keep to themselves, which are named", async () => {
	const { good, same, unserved, text } = await judge(await serve(), keys.PUBLIC_KEY);
	expect({ good, same, unserved }).toEqual({ good: true, same: 6, unserved: ["_headers", "_redirects"] });
	expect(text).toContain("Not checked, since the host does not show them: _headers, _redirects.");
	expect(text).toContain("extra files were not looked for");
	expect(text).toContain(`Signed by key ${keys.KEY_ID}`);
});

test("the site is found under a path, with or without its last slash or the name of its first page", async () => {
	const address = await serve({ under: "/wearempls/" });
	for (const form of [address, address.slice(0, -1), `${address}index.html`, `${address}?from=mail#top`])
		expect((await judge(form)).good, form).toBe(true);
});

test("a page that differs and one that is missing are named", async () => {
	const files = changed("report/index.html", "evil");
	files.delete("es/index.html");
	const { good, troubles } = await judge(await serve({ files }));
	expect({ good, troubles }).toEqual({
		good: false,
		troubles: ["missing: es/index.html", "differs: report/index.html"],
	});
});

test("a page is missing too where the host shows its page for unknown addresses with success", async () => {
	const body = Buffer.from(SMALL_SITE.get("404.html") ?? []).toString();
	const files = sealedSite(true);
	files.delete("es/index.html");
	const found = await judge(await serve({ files, unknown: { status: 200, body } }), keys.PUBLIC_KEY);
	expect(found.troubles).toEqual(["missing: es/index.html"]);
	expect(found.unserved).toEqual(["_headers", "_redirects"]);
	expect(found.same).toBe(5);
});

test("a site that shows a page where its list should be is no copy, and says so", async () => {
	const page = { status: 200, body: "<!doctype html><title>Welcome</title>" };
	await expect(judge(await serve({ files: new Map(), unknown: page }))).rejects.toThrow(
		"Where SHA256SUMS should be stands a web page",
	);
	await new Promise<void>((resolve) => server?.close(() => resolve()));
	await expect(judge(await serve({ files: new Map() }))).rejects.toThrow(
		"is not a copy that can be verified: it has no SHA256SUMS. The host answers with status 404.",
	);
});

test("an unsigned site is not taken for signed because its host answers everything with success", async () => {
	const files = sealedSite();
	const { signature } = await judge(await serve({ files, unknown: { status: 200, body: "Welcome" } }));
	expect(signature.sentence).toMatch(/^The copy is not signed/);
});

test("the page for unknown addresses may come with the status of one", async () => {
	const notFound: Answer = (path, response) => {
		if (path !== "404.html") return false;
		response.writeHead(404).end(SMALL_SITE.get("404.html"));
		return true;
	};
	expect((await judge(await serve({ first: notFound }))).good).toBe(true);
	const files = changed("404.html", "evil");
	expect((await judge(await serve({ files }))).troubles).toEqual(["differs: 404.html"]);
});

test("a host may leave out the ending of a page's address", async () => {
	const clean: Answer = (path, response) => {
		if (path === "404") response.writeHead(200).end(SMALL_SITE.get("404.html"));
		return path === "404" || leads("404.html", "/404", 308)(path, response, undefined as never);
	};
	expect((await judge(await serve({ first: clean }))).good).toBe(true);
});

test("a site that leads elsewhere names the place, and what it says is not taken from there", async () => {
	const other = "http://127.0.0.1:1/x/";
	await expect(judge(await serve({ first: leads("SHA256SUMS", `${other}SHA256SUMS`) }))).rejects.toThrow(
		`leads on to ${other}SHA256SUMS. If you trust that place, verify ${other} instead.`,
	);
});

test("a page that leads elsewhere is named with the place", async () => {
	const { troubles } = await judge(await serve({ first: leads("report/", "https://evil.example/", 302) }));
	expect(troubles).toEqual(["report/index.html is not served: the host leads on to https://evil.example/."]);
});

test("an old address may lead on where the facts say, and nowhere else", async () => {
	const files = sealed(new Map([...SMALL_SITE, ["moved/index.html", Buffer.from("moved")]]), true);
	const at = (to: string) => serve({ files, under: "/we/", first: leads("moved/", to) });
	const { good, unserved } = await judge(await at("/we/report/"));
	expect({ good, unserved }).toEqual({ good: true, unserved: ["_headers", "_redirects", "moved/index.html"] });
	await new Promise<void>((resolve) => server?.close(() => resolve()));
	expect((await judge(await at("/we/es/"))).good).toBe(false);
});

test("a host that fails on one page is named with its status", async () => {
	const fails: Answer = (path, response) => {
		if (path === "report/") response.writeHead(503).end();
		return path === "report/";
	};
	expect((await judge(await serve({ first: fails }))).troubles).toEqual([
		"report/index.html is not served: the host answers with status 503.",
	]);
});

test("a connection that breaks in the middle of a page is told of that page alone", async () => {
	const breaks: Answer = (path, response) => {
		if (path === "report/") response.writeHead(200, { "content-length": 1000 }).write("half", () => response.destroy());
		return path === "report/";
	};
	const { troubles, same } = await judge(await serve({ first: breaks }));
	expect(troubles).toHaveLength(1);
	expect(troubles[0]).toContain("report/index.html could not be fetched: ");
	expect(same).toBe(5);
});

test("a host that says nothing more is given up", async () => {
	const silent: Answer = (path, response) => {
		if (path === "report/") response.writeHead(200).write("half");
		if (path === "es/") return true;
		return path === "report/";
	};
	const source = await urlSource(await serve({ first: silent }), { patience: 200 });
	const { troubles } = await verifyCopy(source, "it", undefined);
	expect(troubles.map((it) => it.replace(/http\S+/, "…"))).toEqual([
		"es/index.html could not be fetched: … cannot be reached: nobody answered in time. Check the address and the network.",
		"report/index.html could not be fetched: … cannot be reached: nobody answered in time. Check the address and the network.",
	]);
});

test("a host whose list never ends is left", async () => {
	const endless: Answer = (path, response) => {
		if (path !== "SHA256SUMS") return false;
		const more = () => {
			while (!response.destroyed && response.write("a".repeat(65536)));
		};
		response.on("drain", more);
		more();
		return true;
	};
	await expect(judge(await serve({ first: endless }))).rejects.toThrow("is far too large to be what its name says.");
});

const REPORT_FAILS = (why: string) =>
	new RegExp(
		`^report/index\\.html could not be fetched: http://\\S+/report/ ${why}\\. Check the address and the network\\.$`,
	);

test("a page that unpacks to more than any file of the site is left, and nothing packed is asked for", async () => {
	const bomb = gzipSync(new Uint8Array(2 ** 28), { level: 1 });
	const asked = new Set<string>();
	const packed: Answer = (path, response, { headers }) => {
		asked.add(String(headers["accept-encoding"]));
		if (path === "report/") response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
		return path === "report/";
	};
	const { troubles, same } = await judge(await serve({ first: packed }));
	expect(troubles).toEqual([expect.stringMatching(REPORT_FAILS("answers with more than any file of the site holds"))]);
	expect(same).toBe(5);
	expect([...asked]).toEqual(["identity"]);
});

test("a host that drops every connection is named by the address that the person gave", async () => {
	const address = await serve({ first: (_, response) => Boolean(response.destroy()) });
	await expect(judge(address)).rejects.toThrow(
		`${address} cannot be reached: the connection broke. Check the address and the network.`,
	);
});

test("a host that nobody reaches is told in one sentence", async () => {
	await expect(judge("http://127.0.0.1:1/")).rejects.toThrow(
		/^http:\/\/127\.0\.0\.1:1\/ cannot be reached: .*\. Check the address and the network\.$/,
	);
	await expect(judge("https://wearempls.invalid/")).rejects.toThrow(/cannot be reached: no host has this name/);
});

test("the list cannot make another place be asked", async () => {
	const asked: string[] = [];
	const list = [...["../evil", "/evil", "//evil.example/x", "http://evil.example/"], "%2e%2e/%2e%2e/evil", "a?b#c"]
		.map((name) => `${"a".repeat(64)}  ${name}\n`)
		.join("");
	const files = changed("SHA256SUMS", list);
	const first: Answer = (_, __, { url = "" }) => {
		asked.push(url);
		return false;
	};
	await judge(await serve({ files, under: "/deep/site/", first }));
	expect(asked.filter((url) => !url.startsWith("/deep/site/"))).toEqual([]);
	expect(asked).toContain("/deep/site/%252e%252e/%252e%252e/evil");
	expect(asked).toContain("/deep/site/a%3Fb%23c");
	expect(asked.join()).not.toContain("evil.example");
});

describe("a list is judged before anything that it lists is fetched", () => {
	const listOf = (length: number) => Array.from({ length }, (_, at) => `${"a".repeat(64)}  ${at}.txt\n`).join("");
	/** A host that serves a list of so many files, and counts which of them it is asked for. */
	async function longList(length: number, signature?: (list: Buffer) => string) {
		const list = Buffer.from(listOf(length));
		const files = new Map<string, Uint8Array>([["SHA256SUMS", list]]);
		if (signature) files.set("SHA256SUMS.minisig", Buffer.from(signature(list)));
		const asked: string[] = [];
		const first: Answer = (path) => {
			if (path.endsWith(".txt")) asked.push(path);
			return false;
		};
		return { asked, address: await serve({ files, first }) };
	}
	const ofOther = (list: Buffer) => signMessage(Buffer.concat([list, Buffer.from("more")]), "of another list");

	test.each([
		["unsigned", undefined, "The copy is not signed"],
		["signed as another list", ofOther, "The signature does not fit"],
		["signed by nobody", () => "garbage", "The signature is damaged"],
	])("with a key none of 200,000 files is, %s", async (_, signature, sentence) => {
		const { asked, address } = await longList(200_000, signature);
		const { good, text } = await judge(address, keys.PUBLIC_KEY);
		expect(good).toBe(false);
		expect(text).toContain(`${address}: none of its files was fetched`);
		expect(text).toContain(sentence);
		expect(asked).toEqual([]);
	});
	test("without a key none of a list longer than any site's is", async () => {
		const { asked, address } = await longList(10_001, ofOther);
		await expect(judge(address)).rejects.toThrow(
			/^http:\S+ lists 10,001 files, and without a key .* at most 10,000 would be fetched\. Set MINISIGN_PUBLIC_KEY,/,
		);
		expect(asked).toEqual([]);
	});
	test("which the key has signed may be of any length", async () => {
		const list = Buffer.from(listOf(200_000));
		const read = async (file: string) =>
			file === "SHA256SUMS" ? list : Buffer.from(signMessage(list, "a large site"));
		let asked = 0;
		async function* files(listed: ReadonlyMap<string, string>) {
			asked = listed.size;
			yield { file: "0.txt", sha256: "a".repeat(64) };
		}
		const { same } = await verifyCopy(
			{ read, files, seesAll: false },
			"it",
			readPublicKey(keys.PUBLIC_KEY, "the test's key"),
		);
		expect({ asked, same }).toEqual({ asked: 200_000, same: 1 });
	});
});

test.each([
	["https://user:word@city.example/", "has a name or password in it"],
	["https://city.example/offline/wearempls.zip", "is a single file"],
	["https://city.example/offline/wearempls.ZIM", "is a single file"],
	["https://", "is not an address"],
])("%s is refused in a sentence", (address, sentence) => {
	expect(() => siteAddress(address)).toThrow(sentence);
});
