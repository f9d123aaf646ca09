/**
 * A link from one address of the site to another, relative, so that the site works at a root, under a sub-path and from a folder.
 * // ("/report/", "/contact/#oira") => "../contact/#oira"; ("/", "/") => "./"
 */
export function relativeLink(from: string, to: string): string {
	const [path = "", fragment] = to.split("#");
	const hash = fragment === undefined ? "" : `#${fragment}`;
	if (path === from) return hash === "" ? selfLink(from) : hash;
	const base = from.split("/").slice(1, -1);
	const target = path.split("/").slice(1);
	let shared = 0;
	while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared++;
	const up = "../".repeat(base.length - shared);
	return `${up}${target.slice(shared).join("/")}` === ""
		? `./${hash}`
		: `${up}${target.slice(shared).join("/")}${hash}`;
}

/** // "/report/" => "./"; "/404.html" => "404.html" */
const selfLink = (address: string): string => address.slice(address.lastIndexOf("/") + 1) || "./";

/** The address of a link or picture as it was written; one whose % signs make no letters stays as it is. // => "é.jpg" */
export function decodeAddress(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
