import type { Diagnostic } from "../../project/diagnostics.ts";
import { allRecords, type Rule, recordsByFile, visitParts } from "./rule.ts";

/** Addresses are https, except on hosts that site.json lists as read over http; and their hosts are not misspelt. */
export const webAddresses: Rule = (evidence, at) => {
	const { site } = evidence;
	const listed = new Set(site?.httpOnlyHosts);
	const used = new Set<string>();
	const diagnostics: Diagnostic[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			const [, scheme, host] = typeof value === "string" ? (ADDRESS.exec(value) ?? []) : [];
			if (scheme === undefined || host === undefined) return;
			const message =
				misspelling(host) ?? (scheme === "http" && site && !listed.has(host) ? plainHttp(host) : undefined);
			if (message !== undefined) diagnostics.push(at(record, path, message));
			if (scheme === "http") used.add(host);
		});
	}
	const allRead = recordsByFile(evidence).every(([file]) => evidence.whole.has(file));
	if (site && allRead) {
		for (const [index, host] of site.httpOnlyHosts.entries()) {
			if (used.has(host)) continue;
			diagnostics.push(
				at(site, ["httpOnlyHosts", index], `no address begins with http://${host}. Take the host out of the list.`),
			);
		}
	}
	return diagnostics;
};

/** Only whole values: words may name a wrong address, as a correction does. */
const ADDRESS = /^(https?):\/\/([^/?#\s]+)\S*$/;

const plainHttp = (host: string): string =>
	`the address begins with http:. Write https:, or add "${host}" to httpOnlyHosts in site.json if it has no https.`;

const misspelling = (host: string): string | undefined => {
	const right = corrected(host);
	if (!host.includes(".") && right === undefined)
		return `"${host}" is no whole name of a host. Open the page, and copy its address from the browser.`;
	return right === undefined ? undefined : `the host "${host}" is misspelt. Did you mean "${right}"?`;
};

const corrected = (host: string): string | undefined => {
	const [first = "", ...rest] = host.split(".");
	if (/^(w{1,2}|w{4,})$/.test(first)) return ["www", ...rest].join(".");
	if (/^www[^.\d-]/.test(host) && rest.length === 1) return host.replace(/^www/, "www.");
	return host.includes("..") || /[.,;]$/.test(host) ? host.replace(/[.,;]+$/, "").replace(/\.\.+/g, ".") : undefined;
};

/** An old address leads to one place, and in the end to a page: a browser that is sent round in circles shows an error. */
export const redirects: Rule = ({ site }, at) => {
	if (site === undefined) return [];
	const next = new Map<string, string>();
	const diagnostics = site.redirects.flatMap(({ from, to }, index): Diagnostic[] => {
		if (!next.has(from)) {
			next.set(from, to);
			return [];
		}
		return [at(site, ["redirects", index, "from"], `${from} leads elsewhere already. Keep one of the two lines.`)];
	});
	const circles = site.redirects.flatMap(({ from }, index): Diagnostic[] =>
		leadsBack(from, next)
			? [at(site, ["redirects", index, "to"], `${from} leads back to itself. Write the address of a page.`)]
			: [],
	);
	return [...diagnostics, ...circles];
};

const leadsBack = (from: string, next: ReadonlyMap<string, string>): boolean => {
	const seen = new Set<string>();
	for (let at = next.get(from); at !== undefined && !seen.has(at); at = next.get(at)) {
		if (at === from) return true;
		seen.add(at);
	}
	return false;
};
