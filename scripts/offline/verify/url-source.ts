import { SUMS_FILE, sha256Of, sha256OfStream } from "../../hosting/checksums.ts";
import { pageUrl } from "../../urls/site-files.ts";
import { type Answer, ask, PATIENCE, Unreachable } from "./ask.ts";
import { type CopySource, type FoundFile, notACopy } from "./verify-copy.ts";

/** Files by which hosts are told what to do; they act on them and do not serve them. */
const FOR_HOSTS: ReadonlySet<string> = new Set(["_headers", "_redirects"]);
const UNKNOWN_PAGE = "404.html";
/** No file of the site has this name: what a host answers to it with success is its page for unknown addresses. */
const NO_SUCH_FILE = `${SUMS_FILE}.no-such-file`;
// Small servers (python3 -m http.server) let five connections wait; a sixth waits a second.
const AT_ONCE = 4;

interface Options {
	/** Old addresses and where their pages lead on to; there a host may lead on by itself. // => "/a/" to "/b/" */
	moved?: ReadonlyMap<string, string>;
	patience?: number;
}

/** The site on the web, by the address of its first page, at a root or under a path. */
export async function urlSource(
	text: string,
	{ moved = new Map(), patience = PATIENCE }: Options = {},
): Promise<CopySource> {
	const base = siteAddress(text);
	const unknown = await unknownPage(base, patience, text);

	const find = async (file: string, wanted: string): Promise<FoundFile | undefined> => {
		const address = fileAddress(file, base);
		try {
			const answer = await askPastNames(address, patience);
			if (answer.leadsTo !== undefined || !isServed(file, answer.status)) {
				answer.drop();
				return withoutFile(file, answer, moveOf(address, base, moved));
			}
			const sha256 = await sha256OfStream(answer.body);
			if (sha256 !== unknown || sha256 === wanted) return { file, sha256 };
			return FOR_HOSTS.has(file) ? { file, unserved: true } : undefined;
		} catch (error) {
			if (error instanceof Unreachable) return { file, trouble: `could not be fetched: ${error.message}` };
			throw error;
		}
	};

	return {
		seesAll: false,
		async read(file, most) {
			const address = fileAddress(file, base);
			const answer = await ask(address, patience);
			if (answer.leadsTo !== undefined || answer.status !== 200) answer.drop();
			if (answer.leadsTo !== undefined)
				throw new Error(
					`${address.href} leads on to ${answer.leadsTo.href}. If you trust that place, verify ${new URL("./", answer.leadsTo).href} instead.`,
				);
			if (answer.status !== 200) {
				if (file === SUMS_FILE)
					throw notACopy(base.href, `The host answers with status ${answer.status}. Check the address.`);
				return undefined;
			}
			const bytes = await atMost(answer, most, address);
			// A host that answers everything with success has no signature because of that; what stands for the list is judged as one.
			return file !== SUMS_FILE && sha256Of(bytes) === unknown ? undefined : bytes;
		},
		async *files(listed) {
			const all = [...listed];
			for (let at = 0; at < all.length; at += AT_ONCE) {
				const found = await Promise.all(all.slice(at, at + AT_ONCE).map(([file, wanted]) => find(file, wanted)));
				yield* found.filter((it) => it !== undefined);
			}
		},
	};
}

/** The checksum of the page that a host shows with success at unknown addresses; undefined where it tells the truth. */
async function unknownPage(base: URL, patience: number, name: string): Promise<string | undefined> {
	const answer = await ask(new URL(NO_SUCH_FILE, base), patience, name);
	if (answer.status === 200) return sha256OfStream(answer.body);
	answer.drop();
	return undefined;
}

/** Follows a host that leaves out the ending of a page's address, and no other lead. // "/404.html" => "/404" */
async function askPastNames(address: URL, patience: number): Promise<Answer> {
	const answer = await ask(address, patience);
	if (answer.leadsTo?.href !== address.href.replace(/\.html$/, "") || !address.href.endsWith(".html")) return answer;
	answer.drop();
	return ask(answer.leadsTo, patience);
}

/** Many hosts show the page for unknown addresses with the status of one, even at its own address. */
const isServed = (file: string, status: number): boolean => status === 200 || (file === UNKNOWN_PAGE && status === 404);

function withoutFile(file: string, { status, leadsTo }: Answer, move: URL | undefined): FoundFile | undefined {
	if (leadsTo !== undefined)
		return leadsTo.href === move?.href
			? { file, unserved: true }
			: { file, trouble: `is not served: the host leads on to ${leadsTo.href}.` };
	if (FOR_HOSTS.has(file) && status >= 400 && status < 500) return { file, unserved: true };
	if (status === 404 || status === 410) return undefined;
	return { file, trouble: `is not served: the host answers with status ${status}.` };
}

/** Where the project's own list leads an address on to. */
function moveOf(address: URL, base: URL, moved: ReadonlyMap<string, string>): URL | undefined {
	const to = moved.get(`/${address.href.slice(base.href.length)}`);
	return to === undefined ? undefined : new URL(`.${to}`, base);
}

async function atMost({ body }: Answer, most: number, address: URL): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of body) {
		bytes += piece.length;
		if (bytes > most) throw new Error(`${address.href} is far too large to be what its name says. Check the address.`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}

/** The folder of the web that an address names, with a slash at its end. Throws a sentence for what cannot be verified. */
export function siteAddress(text: string): URL {
	const advice = "Write the address of the site's first page, such as https://www.minneapolismn.gov/wearempls/.";
	if (!URL.canParse(text)) throw new Error(`"${text}" is not an address. ${advice}`);
	const url = new URL(text);
	if (url.username !== "" || url.password !== "")
		throw new Error(`The address has a name or password in it. ${advice}`);
	if (/\.(zip|zim)$/i.test(url.pathname))
		throw new Error(`${url.href} is a single file. Download it, and verify the downloaded file.`);
	url.search = "";
	url.hash = "";
	if (!url.pathname.endsWith("/")) url.pathname += url.pathname.endsWith(".html") ? "/.." : "/";
	return new URL("./", url);
}

/** The address of a file of the site, as links write it: a page without its index.html. */
const fileAddress = (file: string, base: URL): URL =>
	new URL(`.${pageUrl(file).split("/").map(encodeURIComponent).join("/")}`, base);
