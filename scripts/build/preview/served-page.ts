import { styleHash } from "../../hosting/content-security-policy.ts";
import { overlay, STYLE } from "./overlay.ts";

/** What pages show, and what stands over them. */
export interface Shown {
	/** The finished site; undefined while there is none. */
	folder: string | undefined;
	/** Another one after each change of all this; a page of a former one loads itself anew. */
	edition: string;
	/** What is wrong, a sentence each, with file and line. */
	diagnostics: readonly string[];
	clock: ShiftedClock | null;
}

/** How far the clock of the pages is shifted when SITE_DATE names another day, which a banner says. */
export interface ShiftedClock {
	milliseconds: number;
	day: string;
}

/** Runs in each page. */
function listen(): void {
	const edition = document.currentScript?.dataset.edition;
	const alert = document.querySelector("site-preview")?.shadowRoot?.querySelector("[role=alert]");
	// Screen readers read out what comes into an alert, not what was in it from the start.
	setTimeout(() => alert?.replaceChildren(...alert.childNodes), 100);
	const connect = (): void => {
		const socket = new WebSocket(`${location.protocol.replace("http", "ws")}//${location.host}`);
		socket.onmessage = ({ data }) => {
			const { edition: newest = edition } = JSON.parse(data);
			if (newest !== edition) location.reload();
		};
		socket.onclose = () => setTimeout(connect, 1000);
	};
	connect();
}
const SCRIPT = `(${listen})()`;

/** What the preview adds to the policy of a page; the file on the disk stays what visitors get. */
const ALLOWED = {
	"connect-src": "'self'",
	"script-src": `'${styleHash(SCRIPT)}'`,
	"style-src": `'${styleHash(STYLE)}'`,
};

/** A page of the finished site as the preview serves it: with what is wrong over it, and a script that waits for changes. */
export const servedPage = (markup: string, { edition, diagnostics, clock }: Shown): string =>
	withClock(markup, clock)
		.replace(/(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/, allow)
		.replace(
			/<\/body>|$/,
			(end) => `${overlay(diagnostics)}<script data-edition="${edition}">${SCRIPT}</script>${end}`,
		);

function allow(policy: string): string {
	const directives = policy.replaceAll("&#39;", "'").split("; ");
	for (const [name, source] of Object.entries(ALLOWED)) {
		const index = directives.findIndex((directive) => directive.startsWith(name));
		if (index < 0) directives.push(`${name} ${source}`);
		else directives[index] += ` ${source}`;
	}
	return directives.join("; ");
}

/** With SITE_DATE the hours and alerts of the pages go by that day, and a banner says so. */
function withClock(markup: string, clock: ShiftedClock | null): string {
	if (clock === null) return markup;
	const banner = `<p class="alert notice" lang="en" dir="ltr">Preview: this page goes by ${clock.day}, not by today.</p>`;
	return markup
		.replace("<html ", `<html data-site-now="${clock.milliseconds}" `)
		.replace(/<body[^>]*>\s*(<a class="skip"[^>]*>[^<]*<\/a>)?/, (start) => `${start}${banner}`);
}
